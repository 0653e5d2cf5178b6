import { expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';

test('given a provider, when nothing else is said, then 35 seconds are given', () => {
  expect(readCommandLine(['verify', '--provider', 'https://API.example.com/'])).toEqual({
    name: 'verify',
    options: { provider: 'https://api.example.com', timeout: 35 },
  });
});

test.each([[['--help']], [['help']], [['verify', '--help']]])('given %j, then the usage is shown', (args) => {
  expect(readCommandLine(args)).toEqual({ name: 'help' });
});

test.each([
  [['verify'], '--provider is needed.'],
  [['verify', '--provider', 'api.example.com'], '--provider must be an origin such as http://127.0.0.1:4010.'],
  [['verify', '--provider', 'ftp://a.example'], '--provider must be an origin such as http://127.0.0.1:4010.'],
  [['verify', '--provider', 'http://a.example/v1.0'], '--provider must be an origin such as http://127.0.0.1:4010.'],
  [['verify', '--provider', 'http://u:p@a.example'], '--provider must be an origin such as http://127.0.0.1:4010.'],
  [['verify', '--provider', 'http://a', '--states', '/states'], '--states must be an http address.'],
  [['verify', '--provider', 'http://a', '--token', 'Bearer x'], '--token must be the token alone, without Bearer.'],
  [['verify', '--provider', 'http://a', '--timeout', 'soon'], '--timeout must be a number of seconds.'],
  [['verify', '--provider', 'http://a', '--timeout', '0'], '--timeout must be more than 0.'],
  [['verify', '--origin', 'http://a'], "Unknown option '--origin'."],
  [['publish'], 'The command is verify.'],
  [[], 'The command is verify.'],
])('given %j, then a sentence names what is wrong', (args, problem) => {
  expect(readCommandLine(args)).toEqual({ name: 'wrong', problem });
});

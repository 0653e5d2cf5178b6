import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('given no settings, when the environment is read, then each has its default', () => {
  expect(readEnvironment({})).toEqual({ host: '127.0.0.1', port: 0, botUrl: 'http://127.0.0.1:3978' });
});

test('given wrong settings, when the environment is read, then each fault is named', () => {
  expect(readEnvironment({ HOST: '0.0.0.0', PORT: 'x', BOT_URL: 'the bot' })).toEqual({
    faults: [
      'HOST has to be one of 127.0.0.1, ::1, localhost: this window is for one machine only',
      'PORT has to be a number',
      'BOT_URL has to be the origin of the bot, as in http://127.0.0.1:3978',
    ],
  });
});

test('given the parts of a trial of signing in, when the environment is read, then both are on this machine, or neither', () => {
  const [IDENTITY_URL, EMULATOR_URL] = ['http://127.0.0.1:1', 'http://127.0.0.1:2'];
  expect(readEnvironment({ IDENTITY_URL, EMULATOR_URL })).toMatchObject({
    signIn: { identityUrl: IDENTITY_URL, emulatorUrl: EMULATOR_URL },
  });
  expect(readEnvironment({ IDENTITY_URL })).toEqual({
    faults: ['IDENTITY_URL and EMULATOR_URL have to be set both, or neither'],
  });
  expect(readEnvironment({ IDENTITY_URL: 'https://identity.example', EMULATOR_URL })).toEqual({
    faults: ['IDENTITY_URL has to be an origin on this machine, as in http://127.0.0.1:4030'],
  });
});

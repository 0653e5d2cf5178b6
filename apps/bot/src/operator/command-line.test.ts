import { describe, expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';

const read = (line: string) => readCommandLine(line.split(' '));
const unfinished = { states: ['open', 'parked'], organizationId: undefined };

describe('readCommandLine', () => {
  test.each([
    ['help', { name: 'help' }],
    ['doctor --help', { name: 'help' }],
    ['doctor', { name: 'doctor', json: false }],
    ['doctor --json', { name: 'doctor', json: true }],
    ['submissions', { name: 'list', wanted: unfinished, json: false, content: false }],
    ['submissions export', { name: 'list', wanted: unfinished, json: true, content: true }],
    ['submissions --with-content', { name: 'list', wanted: unfinished, json: false, content: true }],
    [
      'submissions --state done --state stuck --organization o-1',
      { name: 'list', wanted: { states: ['stuck', 'done'], organizationId: 'o-1' }, json: false, content: false },
    ],
    ['submissions retry s-1', { name: 'retry', id: 's-1', organizationId: undefined }],
    ['backup a.db', { name: 'backup', file: 'a.db' }],
    ['restore a.db', { name: 'restore', file: 'a.db' }],
    ['after-restore --since 2027-01-01T00:00:00Z', { name: 'after-restore', since: 1_798_761_600_000 }],
    ['after-restore --since 2027-01-01T01:00+01:00', { name: 'after-restore', since: 1_798_761_600_000 }],
  ])('given `%s` then it is a command', (line, command) => {
    expect(read(line)).toEqual(command);
  });

  test.each([
    '',
    'dance',
    'constructor',
    'doctor now',
    'doctor --state open',
    'doctor --nothing',
    'submissions dance',
    'submissions --state gone',
    'submissions retry',
    'submissions retry a b',
    'submissions export --json',
    'backup',
    'backup a b',
    'restore',
    'after-restore',
    'after-restore --since yesterday',
    'after-restore --since 2027-01-01',
    'after-restore --since 2027-13-01T00:00:00Z',
  ])('given `%s` then it is none', (line) => {
    expect(read(line)).toBeUndefined();
  });
});

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
    ['service-account sign-in', { name: 'service-account sign-in', port: 0 }],
    ['service-account sign-in --port 8400', { name: 'service-account sign-in', port: 8400 }],
    ['service-account status', { name: 'service-account status' }],
    ['service-account forget', { name: 'service-account forget' }],
  ])('given `%s` then it is a command', (line, command) => {
    expect(read(line)).toEqual(command);
  });

  test.each([
    ['', 'There is no command .'],
    ['dance', 'There is no command dance.'],
    ['constructor', 'There is no command constructor.'],
    ['doctor now', 'doctor does not take now.'],
    ['doctor --state open', 'doctor knows no --state.'],
    ['doctor --bogus', "Unknown option '--bogus'."],
    ['submissions dance', 'There is no command submissions dance.'],
    ['submissions --state gone', '--state must be open, parked, stuck, done, not gone.'],
    ['submissions --state', "Option '--state <value>' argument missing."],
    ['submissions retry', 'submissions retry needs the id of a submission.'],
    ['submissions retry a b', 'submissions retry does not take b.'],
    ['submissions export x', 'submissions export does not take x.'],
    ['submissions export --json', 'submissions export knows no --json.'],
    ['service-account', 'There is no command service-account.'],
    ['service-account dance', 'There is no command service-account dance.'],
    ['service-account forget ada', 'service-account forget does not take ada.'],
    ['service-account status --port 1', 'service-account status knows no --port.'],
    ...['x', '65536', '1.5', '-1'].map((port) => [
      `service-account sign-in --port=${port}`,
      `--port must be a number from 0 to 65535, not ${port}.`,
    ]),
    ['backup', 'backup needs the name of a new file.'],
    ['backup a b', 'backup does not take b.'],
    ['restore', 'restore needs the file of a backup.'],
    ['after-restore', 'after-restore needs --since <instant>, the instant of the backup.'],
    ...['yesterday', '2027-01-01', '2027-13-01T00:00:00Z'].map((instant) => [
      `after-restore --since ${instant}`,
      `--since must be an instant with its zone, such as 2027-01-01T12:00:00Z, not ${instant}.`,
    ]),
  ])('given `%s` then it says what is wrong', (line, problem) => {
    expect(read(line)).toEqual({ name: 'wrong', problem });
  });
});

import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('given nothing, then it listens on this machine at any free port in strict mode', () => {
  expect(readEnvironment({ PORT: '' })).toEqual({
    ok: true,
    environment: { HOST: '127.0.0.1', PORT: 0, COSELL_EMULATOR_MODE: 'strict', COSELL_SOLUTIONS: [] },
  });
});

test('given values, then they are read', () => {
  const variables = {
    HOST: '::1',
    PORT: '4010',
    COSELL_EMULATOR_DATA: 'state.db',
    COSELL_EMULATOR_CONTROL_KEY: 'sixteen or longer',
    COSELL_EMULATOR_MODE: 'docs',
    COSELL_SOLUTIONS: ' SOL-1-ABC=First, and more; SOL-2-DEF = Second',
  };
  expect(readEnvironment(variables)).toEqual({
    ok: true,
    environment: { ...variables, PORT: 4010, COSELL_SOLUTIONS: ['SOL-1-ABC', 'SOL-2-DEF'] },
  });
});

test.each([
  ['HOST', '0.0.0.0'],
  ['HOST', 'example.com'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', 'http'],
  ['COSELL_EMULATOR_MODE', 'lenient'],
  ['COSELL_EMULATOR_ISSUER', 'https://login.microsoftonline.com'],
  ['COSELL_EMULATOR_ISSUER', 'http://192.0.2.1'],
  ['COSELL_EMULATOR_EXPOSE', 'yes'],
])('given %s=%s, then a sentence names the variable', (name, value) => {
  expect(readEnvironment({ [name]: value })).toEqual({
    ok: false,
    faults: [expect.stringMatching(`^${name} must be `)],
  });
});

test('given a host that others can reach, when it is exposed, then it is read', () => {
  const exposed = { HOST: '0.0.0.0', COSELL_EMULATOR_EXPOSE: '1' };
  expect(readEnvironment(exposed)).toMatchObject({ ok: true, environment: exposed });
});

test.each(['SOL-1-ABC', 'SOL-1-ABC=One;', '=One', 'SOL-1-ABC= '])(
  'given %j as solutions, which the bot refuses, then a sentence says how they look',
  (solutions) => {
    expect(readEnvironment({ COSELL_SOLUTIONS: solutions })).toEqual({
      ok: false,
      faults: ['COSELL_SOLUTIONS must look like "SOL-1-ABC=First name;SOL-2-DEF=Second name".'],
    });
  },
);

test('given a short key for the control door, then a sentence says so', () => {
  expect(readEnvironment({ COSELL_EMULATOR_CONTROL_KEY: 'short' })).toEqual({
    ok: false,
    faults: ['COSELL_EMULATOR_CONTROL_KEY must have at least 16 characters.'],
  });
});

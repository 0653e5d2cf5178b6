import { describe, expect, test } from 'vitest';
import { isLoopbackHost, isLoopbackUrl, readEnvironment } from './environment.ts';

describe('readEnvironment', () => {
  test('given nothing then the bot is local, on loopback, with a file of its own', () => {
    expect(readEnvironment({})).toMatchObject({
      ok: true,
      environment: { host: '127.0.0.1', port: 0, isLocal: true, databaseUrl: 'sqlite:.cosell/cosell.db' },
    });
  });

  test('given no app id and a host that others reach then it names MicrosoftAppId', () => {
    const read = readEnvironment({ HOST: '0.0.0.0' });
    expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining('MicrosoftAppId')] });
  });

  test('given an app then any host will do', () => {
    const app = {
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppPassword: 'hush',
      MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
    };
    expect(readEnvironment({ HOST: '0.0.0.0', ...app })).toMatchObject({ ok: true, environment: { isLocal: false } });
  });

  test('given sellers who sign in and one token for all then it names both', () => {
    const read = readEnvironment({ COSELL_OAUTH_CONNECTION: 'partner', PARTNER_API_TOKEN: 'x' });
    expect(read).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/COSELL_OAUTH_CONNECTION.*PARTNER_API_TOKEN/)],
    });
  });

  test('given a local bot then all act for the demo organisation, and where sellers sign in each for the one of their tenant', () => {
    const demo = { organizationId: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d', oauthConnection: undefined };
    expect(readEnvironment({})).toMatchObject({ environment: demo });
    const own = { organizationId: undefined, oauthConnection: 'partner' };
    expect(readEnvironment({ COSELL_OAUTH_CONNECTION: 'partner' })).toMatchObject({ environment: own });
  });

  test.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql:x'],
    ['DATABASE_URL', 'sqlite:'],
    ['DATABASE_URL', 'postgres:cosell'],
    ['DATABASE_URL', 'postgres://ada:secret@host:port/db'],
    ['DATABASE_CONNECTIONS', '0'],
    ['DATABASE_MAX_MB', '0.5'],
    ['PARTNER_API_URL', 'api'],
    ['PARTNER_API_URL', 'https://api.example/v1.0'],
    ['PARTNER_API_URL', 'https://api.example/?x=1'],
    ['PARTNER_API_URL', 'https://ada@api.example'],
    ['PARTNER_API_URL', 'http://api.example'],
    ['COSELL_SOLUTIONS', 'SOL-1-ABC'],
  ])('given %s=%s then the problem names it once', (name, value) => {
    const read = readEnvironment({ [name]: value });
    expect(read).toMatchObject({ ok: false, problems: [expect.stringMatching(`^(?!.*${name}.*${name})${name}`)] });
  });

  test.each(['postgres://ada:secret@db.example:5432/cosell', 'postgresql:///cosell?host=/run/postgresql'])(
    'given the database %s then it is taken as it is',
    (url) => {
      expect(readEnvironment({ DATABASE_URL: url })).toMatchObject({ environment: { databaseUrl: url } });
    },
  );

  test('given a database address that is none then its password is not repeated', () => {
    expect(JSON.stringify(readEnvironment({ DATABASE_URL: 'postgres://ada:secret@:x' }))).not.toContain('secret');
  });

  test('given solutions then each has its id and name', () => {
    const read = readEnvironment({ COSELL_SOLUTIONS: 'SOL-1-ABC=One; SOL-2-DEF=Two, and more' });
    expect(read).toMatchObject({
      environment: {
        solutions: [
          { id: 'SOL-1-ABC', name: 'One' },
          { id: 'SOL-2-DEF', name: 'Two, and more' },
        ],
      },
    });
  });

  test('given a Partner API address with a closing slash then it is the same origin', () => {
    expect(readEnvironment({ PARTNER_API_URL: 'http://127.0.0.1:4010/' })).toMatchObject({
      environment: { partnerApiUrl: 'http://127.0.0.1:4010' },
    });
  });
});

describe('loopback', () => {
  test.each(['127.0.0.1', '127.9.9.9', 'localhost', '::1', '[::1]'])('given %s then it is', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });
  test.each(['0.0.0.0', '::', '127.0.0.1.example.com', 'localhost.example.com', '10.0.0.1', ''])(
    'given %s then it is not',
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
  test.each(['ftp://127.0.0.1', 'http://user@evil.example', 'http://127.0.0.1@evil.example', 'x'])(
    'given the address %s then it is not',
    (url) => {
      expect(isLoopbackUrl(url)).toBe(false);
    },
  );
});

import { expect, test } from 'vitest';
import { isTeamsUrl } from './service-url.ts';

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/amer/9c2b6f0e-0000-4000-8000-000000000000/',
  'https://SMBA.trafficmanager.net:443/teams',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://smba.infra.gov.teams.microsoft.us/gcch',
])('given %s then it leads to Teams', (url) => {
  expect(isTeamsUrl(url)).toBe(true);
});

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://ada:hush@smba.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://smba.trafficmanager.net./',
  'https://evil.trafficmanager.net/',
  'https://evil.example/smba.trafficmanager.net',
  'https://127.0.0.1/',
  'http://localhost/',
  'smba.trafficmanager.net',
  '',
])('given %s then it does not', (url) => {
  expect(isTeamsUrl(url)).toBe(false);
});

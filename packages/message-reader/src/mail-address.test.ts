import { expect, test } from 'vitest';
import { hostName } from './mail-address.ts';

test.each([
  ['anna@kestrel.example', 'kestrel'],
  ['anna@mail.kestrel.example', 'kestrel'],
  ['Anna@Harrow-Finch.CO.UK', 'harrowfinch'],
  ['anna@mail.kestrel.com.tr', 'kestrel'],
  ['anna@kestrel.onmicrosoft.com', 'kestrel'],
  ['anna@co.example', 'co'],
  ['anna@kestrel', ''],
  ['', ''],
])('given %s, then its host is registered as "%s"', (email, host) => {
  expect(hostName(email)).toBe(host);
});

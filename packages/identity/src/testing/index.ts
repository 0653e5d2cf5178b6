export { type Browser, codeOn, createBrowser, type StoppedAt } from './browser.ts';
export { type IdentityWays, identityWays, type PersonChange } from './sign-in-ways.ts';
export { ada, bela, personOf } from './people.ts';

import type { Issue, IssueCode } from '@cosell/core';

const sentences: Readonly<Record<IssueCode, (params: Issue['params']) => string>> = {
  required: () => 'is required; send a value.',
  'wrong-type': () => 'has the wrong type.',
  'not-in-list': ({ allowed }) => `is not one of the allowed values: ${allowed}.`,
  'unknown-property': () => 'is not a property of this resource.',
  'invalid-date': () => 'must be a UTC date-time such as 2026-01-31T00:00:00Z.',
  'invalid-number': () => 'must be a number that is not negative.',
  'invalid-email': () => 'must be an e-mail address.',
  'invalid-country': () => 'must be a two-letter ISO 3166-1 country code in capitals, such as DE.',
  'country-has-three-letters': ({ value, suggestion }) =>
    `must be a two-letter ISO 3166-1 country code: send ${suggestion} instead of ${value}.`,
  'invalid-currency': () => 'must be an ISO 4217 code in capitals, such as EUR.',
  'too-many': ({ max, count }) => `may have at most ${max} entries, this one has ${count}.`,
  'too-long': ({ max }) => `may have at most ${max} characters.`,
  'consent-needed': () => 'must be true: without this consent the referral cannot be shared.',
  'contact-needed-for-help': () =>
    'is required because help from Microsoft is asked for: name one customer contact in full.',
  'unknown-solution': ({ value }) =>
    `names the solution ${value}, which this emulator does not know. Name it in COSELL_SOLUTIONS or createEmulator({ solutions }), or use docs mode.`,
  refused: () => 'was refused.',
};

/** One English sentence for a developer; never meant for a seller's eyes. */
export const sentenceOf = ({ path, code, params }: Issue): string =>
  `${path === '' ? 'The body' : path} ${sentences[code](params)}`;

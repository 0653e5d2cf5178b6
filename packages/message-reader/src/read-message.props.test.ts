import process from 'node:process';
import {
  checkReferral,
  countries,
  createBodySchema,
  currencies,
  emailPattern,
  fields,
  isFieldPath,
} from '@cosell/core';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { corpora } from '../corpus/corpora.ts';
import { type Guess, messageLanguages, mostCharacters, type ReadOptions, readMessage } from './index.ts';

const texts = corpora.flatMap(({ messages }) => messages.map(({ text }) => text));
const pieces = texts.flatMap((text) => text.split(/(?<=[\s,.;:])/));

/** What people write, torn apart and put together again, with anything between. */
const message = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const anyOptions: fc.Arbitrary<ReadOptions> = fc.record(
  {
    locale: fc.constantFrom(...messageLanguages, 'en-GB', 'en-001', 'es-419', 'de-AT', 'tlh', 'zh-Hant-TW'),
    now: fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
    sender: fc.record({ name: fc.string(), email: fc.constantFrom('', 'a@b.c') }, { requiredKeys: [] }),
    participants: fc.array(fc.constantFrom('', 'Eva', 'Eva Moss')),
  },
  { requiredKeys: ['locale', 'now'] },
);

test.prop({ text: message, options: anyOptions })(
  'every guess names a field of the catalogue, each at most once, and the words that it was read from',
  ({ text, options }) => {
    const { guesses } = readMessage(text, options);
    expect(new Set(guesses.map(({ path }) => path)).size).toBe(guesses.length);
    for (const guess of guesses) {
      expect(isFieldPath(guess.path)).toBe(true);
      expect(guess.text).not.toBe('');
      expect(text.slice(guess.start, guess.end)).toBe(guess.text);
      expect(guess.value.length).toBeLessThanOrEqual(fields[guess.path].maxLength);
    }
  },
);

const valueOf = (guesses: readonly Guess[], path: string): string | undefined =>
  guesses.find((guess) => guess.path === path)?.value;

test.prop({ text: message, options: anyOptions })(
  'every value is one that core takes at its field',
  ({ text, options }) => {
    const { guesses } = readMessage(text, options);
    const closing = valueOf(guesses, 'details.closingDateTime');
    const value = valueOf(guesses, 'details.dealValue');
    const country = valueOf(guesses, 'customerProfile.address.country');
    const email = valueOf(guesses, 'customerProfile.team[0].email');
    const currency = valueOf(guesses, 'details.currency');
    const ids = valueOf(guesses, 'details.requirements.products')?.split(',') ?? [];
    const body = createBodySchema.parse({
      type: 'Independent',
      consent: {},
      customerProfile: {
        address: { country: country ?? 'HU' },
        team: [{ email: email ?? 'anna@example.com' }],
      },
      details: {
        dealValue: Number(value ?? 0),
        currency: currency ?? 'EUR',
        closingDateTime: `${closing ?? '2026-11-15'}T00:00:00Z`,
        requirements: { products: ids.map((id) => ({ id: decodeURIComponent(id) })) },
      },
    });
    const refused = checkReferral(body, 'strict').filter(
      ({ code }) => code !== 'required' && code !== 'consent-needed',
    );
    expect(refused).toEqual([]);
    if (country !== undefined) expect(countries.has(country)).toBe(true);
    if (currency !== undefined) expect(currencies.has(currency)).toBe(true);
    if (email !== undefined) expect(email).toMatch(emailPattern);
    if (closing !== undefined) expect(closing >= options.now.toISOString().slice(0, 10)).toBe(true);
    expect(value === undefined).toBe(currency === undefined);
  },
);

test.prop({ text: message, options: anyOptions })('reading is pure', ({ text, options }) => {
  expect(readMessage(text, options)).toEqual(readMessage(text, options));
});

test.prop({ text: message, options: anyOptions })(
  'what follows the most that is read changes no guess but the notes',
  ({ text, options }) => {
    const whole = text.padEnd(mostCharacters, ' ');
    const others = (guesses: readonly Guess[]) => guesses.filter(({ path }) => path !== 'details.notes');
    const longer = readMessage(`${whole.slice(0, mostCharacters)} Company: Late Ltd, late@late.example`, options);
    expect(others(longer.guesses)).toEqual(others(readMessage(whole, options).guesses));
  },
);

// Each is one that a pattern which tries everything would need ages for.
const repeated = [
  'Eva Moss <eva@b.c>\n',
  'From: Eva <eva@b.c>\n',
  'Eva\n',
  '1 kr (',
  'a',
  'A',
  'Aa ',
  '1',
  '1 ',
  '1.',
  '1,000 ',
  '.',
  '-',
  ' ',
  '\n',
  '@',
  'a@',
  'a.',
  'a@b.',
  '+1',
  '(',
  'Ltd ',
  'Company: ',
  'A ',
  'Azure ',
  '1 May ',
  '€1',
  'Kft.-',
  '1111 Aa, ',
  'ul. A ',
  'Aa Cad. ',
  'Rua ',
  'A1 1AA',
  'Maria ',
  'dos Santos ',
  'Aa Szpital ',
  'Customer: Aa Ltd\n',
  '😅',
];

test.prop(
  { parts: fc.array(fc.constantFrom(...repeated), { minLength: 1, maxLength: 3 }), options: anyOptions },
  { numRuns: 40 },
)('a hostile message of any length is read in bounded time', ({ parts, options }) => {
  const before = process.threadCpuUsage();
  readMessage(parts.join('').repeat(20_000), options);
  const { user, system } = process.threadCpuUsage(before);
  // In microseconds. A pattern that backtracks would need minutes for the same.
  expect(user + system).toBeLessThan(1_000_000);
});

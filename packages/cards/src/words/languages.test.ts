import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from '../../test/languages.ts';
import { argumentsOf, pluralCasesOf } from '../../test/message-arguments.ts';
import { sameEverywhere, sameIn } from '../../test/same-as-english.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';
import { languageTags } from './language-tags.ts';

describe.each(languages)('the language $tag', ({ tag, messages, listNames }) => {
  test('has every message that English has, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english.messages).toSorted());
    for (const list of ['customerSizes', 'industries'] as const) {
      expect(Object.keys(listNames[list]).toSorted()).toEqual(Object.keys(english.listNames[list]).toSorted());
    }
  });

  test.each(Object.entries(messages))('has a well-formed message %s', (_, message) => {
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
    expect(() => new IntlMessageFormat(message, tag, undefined, { ignoreTag: true })).not.toThrow();
  });

  test('says with each message what the English one says: the same arguments, and no other choice of words', () => {
    const told = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).map(([key, message]) => [key, argumentsOf(message)]));
    expect(told({ ...messages })).toEqual(told({ ...english.messages }));
  });

  test('has every form of its plurals, in every message that counts', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const lacking = Object.entries(messages).filter(([, message]) =>
      pluralCasesOf(message).some((cases) => forms.some((form) => !cases.includes(form))),
    );
    expect(lacking).toEqual([]);
  });
});

test.each([
  ['en', '“”'],
  ['hu', '„”'],
  ['pl', '„”'],
  ['pt-PT', '«»'],
  ['sv', '””'],
  ['tr', '“”'],
] as const)('given the language %s, then it quotes with %s alone', (tag, marks) => {
  const { messages } = languages.find((language) => language.tag === tag) ?? english;
  const [open, close] = marks;
  const shown = Object.values(messages).filter((message) => /["“”„«»]/.test(message));
  const pairs = new RegExp(`^([^"“”„«»]|${open}[^"“”„«»]*${close})*$`);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((message) => !pairs.test(message))).toEqual([]);
});

test('given the tags that are shipped, then each stands for its own language', () => {
  expect(languages.map(({ tag }) => tag)).toEqual(languageTags);
});

describe.each(languages.filter(({ tag }) => tag !== 'en'))('the translation $tag', (language) => {
  const textsOf = ({ messages, listNames }: Language): [string, string][] =>
    Object.entries({ ...messages, ...listNames.customerSizes, ...listNames.industries });
  const inEnglish = new Map(textsOf(english));
  const same = textsOf(language).flatMap(([key, text]) => (inEnglish.get(key) === text ? [key] : []));
  const excused = Object.keys(sameIn[language.tag] ?? {});

  test('leaves nothing in English by accident', () => {
    expect(same.filter((key) => !excused.includes(key) && !Object.hasOwn(sameEverywhere, key))).toEqual([]);
  });

  test('is excused for nothing that it translates', () => {
    expect(excused.filter((key) => !same.includes(key))).toEqual([]);
  });
});

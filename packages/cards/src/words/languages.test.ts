import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { argumentsOf, pluralCasesOf } from '../../test/message-arguments.ts';
import { english } from './en.ts';
import { languageTags } from './language-tags.ts';
import { languages } from './languages.ts';

describe.each(languageTags.map((tag) => languages[tag]))('the language $tag', (language) => {
  const { tag, messages } = language;

  test('is known by its own tag', () => {
    expect(languages).toHaveProperty(tag, language);
  });

  test('has every message that English has, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english.messages).toSorted());
    for (const list of ['customerSizes', 'industries'] as const) {
      expect(Object.keys(language.listNames[list]).toSorted()).toEqual(Object.keys(english.listNames[list]).toSorted());
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

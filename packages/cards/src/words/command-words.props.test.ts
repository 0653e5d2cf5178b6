import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { languages } from '../../test/languages.ts';
import { commandsAt, languageNamed, mostWords } from './command-words.ts';
import { english } from './en.ts';
import { folded } from './folded.ts';
import { commandNames, type Language } from './language.ts';
import { loadLanguage } from './languages.ts';

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** How people type the same word, also on another keyboard or with a system in Turkish. */
const spellings = (tag: string): readonly ((word: string) => string)[] => [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLocaleUpperCase(tag),
  (word) => word.toLocaleUpperCase('tr'),
  (word) => word.normalize('NFD'),
  withoutAccents,
  (word) => withoutAccents(word).toUpperCase(),
  (word) => withoutAccents(word.toLocaleUpperCase(tag)),
];

const typedWords = ({ commandWords }: Language) =>
  commandNames.flatMap((name) => commandWords[name].map((word) => ({ name, word })));

describe('the words of commands', () => {
  test.each(languages)('each of $tag leads to its command, whatever the case and without its accents', (language) => {
    for (const { name, word } of typedWords(language)) {
      const readings = spellings(language.tag).map((spell) => [spell(word), commandsAt(spell(word), language)[0]]);
      expect(readings).toEqual(spellings(language.tag).map((spell) => [spell(word), { name, rest: [] }]));
    }
  });

  test.prop({
    typed: fc.constantFrom(...typedWords(english)),
    spell: fc.constantFrom(...spellings('en')),
    // No word for a deal, which would be part of the command.
    rest: fc.array(fc.stringMatching(/^[A-Z0-9][xyz0-9]{1,7}$/), { maxLength: 3 }),
    spoken: fc.constantFrom(...languages),
  })(
    'those of English work in every language, and what follows is kept as it was typed',
    ({ typed, spell, rest, spoken }) => {
      const readings = commandsAt([spell(typed.word), ...rest].join(' '), spoken);
      expect(readings).toContainEqual({ name: typed.name, rest });
    },
  );

  test.each(languages)(
    'given any for new in $tag and any for what is begun, then neither is the customer',
    (language) => {
      const { commandWords } = language;
      for (const word of commandWords.new) {
        for (const deal of commandWords.deal) {
          for (const spell of spellings(language.tag)) {
            const typed = spell(`${word} ${deal}`);
            expect([typed, commandsAt(`${typed} Contoso`, language)[0]]).toEqual([
              typed,
              { name: 'new', rest: ['Contoso'] },
            ]);
            expect(commandsAt(typed, language)[0]).toEqual({ name: 'new', rest: [] });
          }
        }
      }
    },
  );

  test.each(languages)('none means two commands in $tag, and none has more words than are read', ({ commandWords }) => {
    const words = commandNames.flatMap((name) => commandWords[name].map(folded));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word.split(' ').length > mostWords)).toEqual([]);
  });

  test.each(languages)('what $tag shows first can stand in a sentence and in bold', ({ commandWords }) => {
    for (const name of commandNames) expect(commandWords[name][0]).toMatch(/^\p{Ll}+( \p{Ll}+)?$/u);
  });

  test('given a word of one language and another of English, then the own one counts first', () => {
    const own = { ...english, commandWords: { ...english.commandWords, cancel: ['list'] as const } };
    expect(commandsAt('list', own).map(({ name }) => name)).toEqual(['cancel', 'list']);
  });

  test('given Turkish capitals, then they are the letters of the word', () => {
    expect(['YARDIM', 'yardim', 'yardım', 'Yardım'].map(folded)).toEqual(Array.from({ length: 4 }, () => 'yardim'));
    expect(['İPTAL', 'IPTAL', 'iptal', 'ıptal'].map(folded)).toEqual(Array.from({ length: 4 }, () => 'iptal'));
  });
});

describe('languages by name', () => {
  test.each([
    ['sv', 'en', 'sv'],
    ['SWEDISH', 'en', 'sv'],
    ['Svenska', 'en', 'sv'],
    ['engelska', 'sv', 'en'],
    ['english', 'sv', 'en'],
    ['hu-HU', 'en', 'hu'],
    ['pt_br', 'en', 'pt-PT'],
    ['de-DE', 'en', undefined],
    ['automatic', 'sv', 'automatic'],
    ['AUTOMATISKT', 'sv', 'automatic'],
    ['automatiskt', 'en', undefined],
    ['Klingon', 'en', undefined],
    ['', 'en', undefined],
  ] as const)('%s, said in %s, is %s', async (text, speaker, language) => {
    expect(languageNamed(text, await loadLanguage(speaker))).toBe(language);
  });
});

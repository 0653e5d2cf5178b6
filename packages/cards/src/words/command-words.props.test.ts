import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { commandsAt, languageNamed, mostWords } from './command-words.ts';
import { folded } from './folded.ts';
import { commandNames } from './language.ts';
import { type LanguageTag, languageTags } from './language-tags.ts';
import { languages } from './languages.ts';

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

const typedWords = (tag: LanguageTag) =>
  commandNames.flatMap((name) => languages[tag].commandWords[name].map((word) => ({ name, word })));

describe('the words of commands', () => {
  test.each(languageTags)('each of %s leads to its command, whatever the case and without its accents', (tag) => {
    for (const { name, word } of typedWords(tag)) {
      const readings = spellings(tag).map((spell) => [spell(word), commandsAt(spell(word), languages[tag])[0]]);
      expect(readings).toEqual(spellings(tag).map((spell) => [spell(word), { name, rest: [] }]));
    }
  });

  test.prop({
    typed: fc.constantFrom(...typedWords('en')),
    spell: fc.constantFrom(...spellings('en')),
    rest: fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,8}$/), { maxLength: 3 }),
    spoken: fc.constantFrom(...languageTags),
  })(
    'those of English work in every language, and what follows is kept as it was typed',
    ({ typed, spell, rest, spoken }) => {
      const readings = commandsAt([spell(typed.word), ...rest].join(' '), languages[spoken]);
      expect(readings).toContainEqual({ name: typed.name, rest });
    },
  );

  test.each(languageTags)('none means two commands in %s, and none has more words than are read', (tag) => {
    const words = commandNames.flatMap((name) => languages[tag].commandWords[name].map(folded));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word.split(' ').length > mostWords)).toEqual([]);
  });

  test.each(languageTags)('what %s shows first can stand in a sentence and in bold', (tag) => {
    for (const name of commandNames) expect(languages[tag].commandWords[name][0]).toMatch(/^\p{Ll}+( \p{Ll}+)?$/u);
  });

  test('given a word of one language and another of English, then the own one counts first', () => {
    const own = { ...languages.sv, commandWords: { ...languages.sv.commandWords, cancel: ['list'] as const } };
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
    ['automatic', 'sv', 'automatic'],
    ['AUTOMATISKT', 'sv', 'automatic'],
    ['automatiskt', 'en', undefined],
    ['Klingon', 'en', undefined],
    ['', 'en', undefined],
  ] as const)('%s, said in %s, is %s', (text, speaker, language) => {
    expect(languageNamed(text, languages[speaker])).toBe(language);
  });
});

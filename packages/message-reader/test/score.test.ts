import { describe, expect, test } from 'vitest';
import { corpora } from '../corpus/corpora.ts';
import { messageLanguages } from '../src/index.ts';
import { isGoodEnough, type Outcome, outcomesAbroad, outcomesOf, scoreOf } from '../score/score.ts';

const outcomes = outcomesOf(corpora);
const abroad = outcomesAbroad(corpora);

describe('given the messages of the corpus', () => {
  test('then there are ten of each language, and fifteen that the rules were not tuned on', () => {
    for (const tag of messageLanguages) {
      const messages = corpora.filter(({ language }) => language === tag).flatMap((corpus) => corpus.messages);
      expect(messages.length).toBeGreaterThanOrEqual(10);
    }
    const heldOut = corpora.flatMap(({ messages }) => messages).filter((message) => message.heldOut);
    expect(heldOut.length).toBeGreaterThanOrEqual(15);
  });

  test('then at least 90 % of the fields are found and at most 5 % of the guesses are wrong', () => {
    expect(scoreOf(outcomes)).toSatisfy(isGoodEnough);
  });

  test('then so it is of those that were held out', () => {
    const heldOut = outcomes.filter((outcome) => outcome.heldOut);
    expect(scoreOf(heldOut)).toSatisfy(isGoodEnough);
  });

  test('then so it is of what somebody of each other language reads', () => {
    expect(scoreOf(abroad)).toSatisfy(isGoodEnough);
  });

  test.each(messageLanguages)('then so it is in %s, read by its own people and by others', (tag) => {
    for (const read of [outcomes, abroad]) {
      const spoken = read.filter(({ language }) => language === tag);
      expect(scoreOf(spoken)).toSatisfy(isGoodEnough);
    }
  });
});

describe('given outcomes', () => {
  const outcome = (expected: string | undefined, guessed: string | undefined): Outcome => ({
    language: 'en',
    opening: '',
    heldOut: false,
    field: 'company',
    expected,
    guessed,
  });

  test('then a wrong guess, one where nothing was expected, and a missing one are told apart', () => {
    const score = scoreOf([
      outcome('A', 'A'),
      outcome('A', 'B'),
      outcome(undefined, 'B'),
      outcome('A', undefined),
      outcome(undefined, undefined),
    ]);
    expect(score).toEqual({ expected: 3, found: 1, guessed: 3, wrong: 2 });
  });

  test.each([
    [{ expected: 10, found: 9, guessed: 20, wrong: 1 }, true],
    [{ expected: 10, found: 8, guessed: 20, wrong: 0 }, false],
    [{ expected: 10, found: 10, guessed: 19, wrong: 1 }, false],
  ])('then %o is good enough: %s', (score, good) => {
    expect(isGoodEnough(score)).toBe(good);
  });
});

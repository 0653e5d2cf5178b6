import { messageLanguages } from '../src/index.ts';
import { type Outcome, type Score, scoredFields, scoreOf } from './score.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`);

export const row = (name: string, { expected, found, guessed, wrong }: Score): string =>
  [
    name.padEnd(10),
    `${found}/${expected}`.padStart(9),
    share(found, expected).padStart(9),
    `${wrong}/${guessed}`.padStart(9),
    share(wrong, guessed).padStart(9),
  ].join(' ');

/** What was found of what was expected, and what was wrong of what was guessed, by group, language and field. */
export const table = (groups: Readonly<Record<string, readonly Outcome[]>>): string => {
  const all = Object.values(groups).at(0) ?? [];
  return [
    'fields         found               wrong',
    ...Object.entries(groups).map(([name, outcomes]) => row(name, scoreOf(outcomes))),
    '',
    ...messageLanguages.map((tag) => row(tag, scoreOf(all.filter(({ language }) => language === tag)))),
    '',
    ...scoredFields.map((name) => row(name, scoreOf(all.filter(({ field }) => field === name)))),
    '',
  ].join('\n');
};

/** Each field that was guessed otherwise than expected. */
export const misses = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ expected, guessed }) => expected !== guessed)
    .map(
      ({ language, opening, field, expected = 'nothing', guessed = 'nothing' }) =>
        `${language} "${opening}..." ${field}: expected ${expected}, guessed ${guessed}`,
    );

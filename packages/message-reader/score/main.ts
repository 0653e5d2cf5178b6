import process from 'node:process';
import { corpora } from '../corpus/corpora.ts';
import { messageLanguages } from '../src/index.ts';
import { misses, row, table } from './report.ts';
import { isGoodEnough, outcomesAbroad, outcomesOf, scoreOf } from './score.ts';

const outcomes = outcomesOf(corpora);
const heldOut = outcomes.filter((outcome) => outcome.heldOut);
const abroad = outcomesAbroad(corpora);
const tuned = outcomes.filter((outcome) => !outcome.heldOut);

process.stdout.write(`${table({ all: outcomes, tuned, 'held out': heldOut })}\n`);
process.stdout.write(`${row('by others', scoreOf(abroad))}\n\n`);
for (const miss of misses(tuned)) process.stdout.write(`${miss}\n`);
const ofEachLanguage = messageLanguages.flatMap((tag) =>
  [outcomes, abroad].map((read) => read.filter(({ language }) => language === tag)),
);
if (![outcomes, heldOut, abroad, ...ofEachLanguage].map(scoreOf).every(isGoodEnough)) {
  process.stdout.write('Below 90 % found or above 5 % wrong, in all or in a language.\n');
  process.exitCode = 1;
}

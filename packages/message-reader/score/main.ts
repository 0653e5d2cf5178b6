import process from 'node:process';
import { corpora } from '../corpus/corpora.ts';
import { misses, table } from './report.ts';
import { isGoodEnough, outcomesOf, scoreOf } from './score.ts';

const outcomes = outcomesOf(corpora);
const heldOut = outcomes.filter((outcome) => outcome.heldOut);
const tuned = outcomes.filter((outcome) => !outcome.heldOut);

process.stdout.write(`${table({ all: outcomes, tuned, 'held out': heldOut })}\n`);
for (const miss of misses(tuned)) process.stdout.write(`${miss}\n`);
if (!isGoodEnough(scoreOf(outcomes)) || !isGoodEnough(scoreOf(heldOut))) {
  process.stdout.write('Below 90 % found or above 5 % wrong.\n');
  process.exitCode = 1;
}

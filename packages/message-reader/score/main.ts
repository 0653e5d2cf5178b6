import process from 'node:process';
import { corpora } from '../corpus/corpora.ts';
import { misses, row, table } from './report.ts';
import { isGoodEnough, outcomesAbroad, outcomesOf, scoreOf } from './score.ts';

const outcomes = outcomesOf(corpora);
const heldOut = outcomes.filter((outcome) => outcome.heldOut);
const abroad = scoreOf(outcomesAbroad(corpora));
const tuned = outcomes.filter((outcome) => !outcome.heldOut);

process.stdout.write(`${table({ all: outcomes, tuned, 'held out': heldOut })}\n`);
process.stdout.write(`${row('by others', abroad)}\n\n`);
for (const miss of misses(tuned)) process.stdout.write(`${miss}\n`);
if (![scoreOf(outcomes), scoreOf(heldOut), abroad].every(isGoodEnough)) {
  process.stdout.write('Below 90 % found or above 5 % wrong.\n');
  process.exitCode = 1;
}

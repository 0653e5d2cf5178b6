import process from 'node:process';
import { harmlessChanges } from '../../harmless/harmless-changes.ts';
import { unchanged } from '../mutation.ts';
import { providerMutants } from './mutants.ts';
import { play } from './play.ts';

/** Plays the pact to the mutations that the command line names, one after the other, and tells the parent of each. */
const names = new Set(process.argv.slice(2));
for (const mutation of [unchanged, ...providerMutants, ...harmlessChanges]) {
  if (names.has(mutation.name)) process.send?.(await play(mutation));
}
process.disconnect?.();

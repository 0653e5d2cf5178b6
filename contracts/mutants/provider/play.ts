import { fileURLToPath } from 'node:url';
import { valueAt } from '@cosell/core';
import { verifyProvider } from '../../src/verify-provider.ts';
import type { Mutation } from '../mutation.ts';
import type { Observation } from '../observation.ts';
import { openMutatedProvider } from './mutated-provider.ts';

const pact = fileURLToPath(new URL('../../pacts/cosell-client-partner-center-referrals.json', import.meta.url));

/** Plays the whole pact to a provider with this mutation. */
export const play = async (mutation: Mutation): Promise<Observation> => {
  const { name } = mutation;
  const provider = await openMutatedProvider(mutation);
  try {
    const noticed = await brokenInteractions(provider.url);
    const [fault] = provider.faults().map(String);
    return { name, changes: provider.changes(), noticed, fault };
  } catch (error) {
    return { name, changes: provider.changes(), noticed: [], fault: String(error) };
  } finally {
    await provider.close();
  }
};

const brokenInteractions = async (url: string): Promise<string[]> => {
  try {
    await verifyProvider({ url, statesUrl: `${url}/_control/states`, pact });
    return [];
  } catch (error) {
    if (error instanceof Error) return interactionsOf(error);
    throw error;
  }
};

/** The verifier rejects with its whole report as JSON. */
const interactionsOf = (failure: Error): string[] => {
  const errors = valueAt(JSON.parse(failure.message), 'errors');
  if (!Array.isArray(errors) || errors.length === 0) throw failure;
  return errors.map((error) => String(valueAt(error, 'interaction')).replace(/^.* - /, ''));
};

import { changeMutants, replaceMutants } from './change.ts';
import { createMutants } from './create.ts';
import { getMutants } from './get.ts';
import { headerMutants } from './headers.ts';
import { listMutants, pagingMutants } from './list.ts';
import type { Mutation } from '../mutation.ts';
import { refusalMutants } from './refusals.ts';

/** Providers that are broken on purpose, each in one thing that the client relies on. The pact must refuse every one. */
export const providerMutants: readonly Mutation[] = [
  ...createMutants,
  ...getMutants,
  ...listMutants,
  ...pagingMutants,
  ...changeMutants,
  ...replaceMutants,
  ...refusalMutants,
  ...headerMutants,
];

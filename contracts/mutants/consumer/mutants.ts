import type { Mutation } from '../mutation.ts';
import { addressMutants } from './addresses.ts';
import { readAnswerMutants } from './read-answers.ts';
import { sentBodyMutants } from './sent-bodies.ts';
import { sentHeaderMutants } from './sent-headers.ts';

/** Clients that are broken on purpose, each in one thing. The consumer tests must fail with every one. */
export const consumerMutants: readonly Mutation[] = [
  ...addressMutants,
  ...sentHeaderMutants,
  ...sentBodyMutants,
  ...readAnswerMutants,
];

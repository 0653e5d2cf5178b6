import { type InteractionResult, isKept } from '../verify-pact.ts';

/** Everything the reports tell. */
export interface Verification {
  readonly consumer: string;
  readonly provider: string;
  readonly origin: string;
  /** The door for provider states, and whether it was looked up; or what came of looking where there is none. */
  readonly states: { readonly door: string; readonly found: boolean } | { readonly none: string };
  readonly results: readonly InteractionResult[];
}

export const jsonReport = (verification: Verification): string =>
  `${JSON.stringify({ kept: isKept(verification.results), ...verification }, undefined, 2)}\n`;

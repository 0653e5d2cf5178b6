import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsIn } from './findings.ts';
import type { Interaction, Pact } from './pact-file.ts';
import { graceMs, type Player, startPlayer } from './player.ts';
import { openRelay, type ProviderUnderTest } from './relay.ts';

export interface InteractionResult {
  readonly description: string;
  readonly states: readonly string[];
  readonly outcome: 'ok' | 'broken' | 'pending' | 'not played';
  /** What the pact expects and what came, one line each. */
  readonly findings: readonly string[];
  readonly seconds: number;
}

export interface TimeLimits {
  readonly deadline: AbortSignal;
  /** For one interaction. */
  readonly mostMsEach: number;
}

/**
 * Plays the interactions one after the other; what is left at the deadline is not played. `now` is in milliseconds. Rejects
 * where the verifier itself fails, which is no fault of the provider.
 */
export const verifyPact = async (
  { interactions }: Pact,
  provider: ProviderUnderTest,
  { deadline, mostMsEach }: TimeLimits,
  now: () => number,
): Promise<InteractionResult[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'cosell-contracts-'));
  const player = startPlayer();
  try {
    const results: InteractionResult[] = [];
    for (const interaction of interactions) {
      const begun = now();
      const limit = AbortSignal.any([deadline, AbortSignal.timeout(mostMsEach)]);
      const findings = deadline.aborted
        ? undefined
        : await play(interaction, { folder, player, provider, limit, mostMsEach });
      results.push(resultOf(interaction, findings, (now() - begun) / 1_000));
    }
    return results;
  } finally {
    player.close();
    await rm(folder, { recursive: true, force: true });
  }
};

interface Stage {
  readonly folder: string;
  readonly player: Player;
  readonly provider: ProviderUnderTest;
  readonly limit: AbortSignal;
  readonly mostMsEach: number;
}

const play = async (
  interaction: Interaction,
  { folder, player, provider, limit, mostMsEach }: Stage,
): Promise<readonly string[]> => {
  const file = join(folder, 'interaction.json');
  await writeFile(file, interaction.pact);
  const relay = await openRelay(provider, interaction, limit);
  try {
    const statesUrl = provider.statesDoor === undefined ? undefined : relay.statesUrl;
    const timeoutMs = mostMsEach + graceMs;
    const result = await player.play({ file, url: relay.url, statesUrl, timeoutMs }, limit);
    const failure = relay.failure();
    return failure === undefined ? findingsIn(result) : [failure];
  } finally {
    relay.close();
  }
};

const resultOf = (
  { description, states, pending }: Interaction,
  findings: readonly string[] | undefined,
  seconds: number,
): InteractionResult => {
  const told = { description, states, seconds };
  if (findings === undefined) return { ...told, outcome: 'not played', findings: ['The time was up.'] };
  if (findings.length === 0) return { ...told, outcome: 'ok', findings };
  return { ...told, outcome: pending ? 'pending' : 'broken', findings };
};

export const isKept = (results: readonly InteractionResult[]): boolean =>
  results.every(({ outcome }) => outcome === 'ok' || outcome === 'pending');

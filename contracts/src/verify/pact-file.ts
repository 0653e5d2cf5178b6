import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const state = z.looseObject({ name: z.string() });

const interactionSchema = z.looseObject({
  description: z.string(),
  /** Older versions of the specification leave it out. */
  type: z.literal('Synchronous/HTTP', 'is no HTTP interaction').optional(),
  providerState: z.string().nullish(),
  providerStates: z.array(state).default([]),
  pending: z.boolean().default(false),
  request: z.looseObject({ generators: z.unknown().optional() }),
});

const pactSchema = z.looseObject({
  consumer: z.looseObject({ name: z.string() }),
  provider: z.looseObject({ name: z.string() }),
  interactions: z.array(interactionSchema).min(1, 'holds no interaction'),
});

export interface Interaction {
  readonly description: string;
  readonly states: readonly string[];
  /** A pending interaction is played and reported, and may be broken. */
  readonly pending: boolean;
  /** What its request takes from the answers of the states. */
  readonly valueNames: readonly string[];
  /** A pact file of this interaction alone. */
  readonly pact: string;
}

export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly Interaction[];
}

/** Rejects with one sentence for a file that is no pact of HTTP interactions. */
export const readPactFile = async (path: string): Promise<Pact> => {
  const parsed = pactSchema.safeParse(parseJson(path, await textOf(path)));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new Error(`${path} is not a pact that can be played: ${first?.path.join('.')} ${first?.message}.`);
  }
  const { consumer, provider, interactions } = parsed.data;
  return {
    consumer: consumer.name,
    provider: provider.name,
    interactions: interactions.map((interaction) => ({
      description: interaction.description,
      states: namesOf(interaction),
      pending: interaction.pending,
      valueNames: valueNamesIn(JSON.stringify(interaction.request.generators ?? {})),
      pact: JSON.stringify({ ...parsed.data, interactions: [interaction] }),
    })),
  };
};

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Error(`The pact ${path} cannot be read.`);
  }
};

const parseJson = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
};

const namesOf = ({ providerState, providerStates }: z.output<typeof interactionSchema>): string[] =>
  providerStates.length === 0 && providerState ? [providerState] : providerStates.map(({ name }) => name);

const valueNamesIn = (generators: string): string[] => [
  ...new Set([...generators.matchAll(/\$\{([^}]+)\}/g)].map(([, name = '']) => name)),
];

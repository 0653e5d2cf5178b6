import { z } from 'zod';

/** What the process of the native verifier is asked to do: one pact file against one address. */
export const playSchema = z.object({
  file: z.string(),
  url: z.string(),
  statesUrl: z.string().optional(),
  timeoutMs: z.number(),
});

export type Play = z.infer<typeof playSchema>;

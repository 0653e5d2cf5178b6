import { z } from 'zod';

const journal = z.array(
  z.object({
    method: z.string(),
    path: z.string(),
    request: z.object({ body: z.unknown().optional() }),
    response: z.object({ body: z.unknown().optional() }),
  }),
);

/** The referrals that were posted to the emulator, in order: what was sent and what came back. */
export const readJournal = async (emulator: string) => {
  const response = await fetch(`${emulator}/_control/journal`);
  return journal
    .parse(await response.json())
    .filter(({ method, path }) => method === 'POST' && path === '/v1.0/engagements/referrals')
    .map((call) => ({ body: call.request.body, answer: call.response.body }));
};

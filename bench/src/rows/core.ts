import {
  type Action,
  actionTypes,
  checkReferral,
  createBodySchema,
  decide,
  offeredEdges,
  parseCreateBody,
  statusPairs,
} from '@cosell/core';
import { publishedSample } from '@cosell/core/testing';
import { costRatios, interleaved, speedRatios } from '../interleave.ts';
import { inBlocks } from '../in-blocks.ts';
import { atLeast, atMost, type Row } from '../row.ts';

const sample = publishedSample();

const parseAndCheck = () => {
  const parsed = parseCreateBody(sample);
  return parsed.ok ? checkReferral(parsed.value, 'strict') : parsed.issues;
};

export const coreCheck: Row = {
  name: 'core-check',
  what: 'core: parse and check of the published sample',
  against: 'zod parse with the same schema',
  budget: atLeast(0.9),
  measure: async () => {
    const ours = inBlocks(400, parseAndCheck);
    const bare = inBlocks(400, () => createBodySchema.safeParse(sample));
    return { ratios: speedRatios((await interleaved(301, ours, bare)).slice(100)) };
  },
};

const now = '2026-11-16T09:00:00Z';

/** Every action of the owner and of the inviter on every pair of the published table. */
const cases = statusPairs.flatMap((referral) =>
  actionTypes.flatMap((type) =>
    (['owner', 'inviter'] as const).map((by) => ({
      referral: { ...referral, expirationDateTime: referral.status === 'New' ? '2026-11-30T09:00:00Z' : null },
      action: { type, by, reason: 'Budget' } satisfies Action,
    })),
  ),
);

type Case = (typeof cases)[number];

/** By status and action: who may act and what becomes of the referral. */
const table: Readonly<Record<string, Readonly<Record<string, (typeof offeredEdges)[keyof typeof offeredEdges]>>>> = {
  New: { accept: offeredEdges.accept, decline: offeredEdges.decline, expire: offeredEdges.expire },
  Active: { win: offeredEdges.win, lose: offeredEdges.lose },
};

const lookUp = ({ referral, action }: Case) => {
  const edge = table[referral.status]?.[action.type];
  if (edge?.by !== action.by) {
    const { status, substatus } = referral;
    return { ok: false, rule: 'not-in-table', path: 'status', params: { status, substatus } };
  }
  const { status, substatus } = edge.to;
  return { ok: true, change: { status, substatus, statusReason: action.reason, closedDateTime: now } };
};

export const coreDecide: Row = {
  name: 'core-decide',
  what: 'core: decide with its result',
  against: 'a look-up in a table with a result object',
  budget: atMost(3),
  measure: async () => {
    const differs = cases.some((one) => decide(one.action, one.referral, now).ok !== lookUp(one).ok);
    if (differs) throw new Error('The bare table and the status machine disagree.');
    // Results are kept, or the compiler would leave them out.
    const results: unknown[] = cases.map(() => undefined);
    const each = (answer: (one: Case) => unknown) => () => {
      for (const [index, one] of cases.entries()) results[index] = answer(one);
      return results;
    };
    const ours = inBlocks(
      400,
      each((one) => decide(one.action, one.referral, now)),
    );
    const bare = inBlocks(400, each(lookUp));
    return { ratios: costRatios((await interleaved(301, ours, bare)).slice(100)) };
  },
};

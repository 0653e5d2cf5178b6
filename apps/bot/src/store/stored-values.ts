import { type Card, type LanguageTag, languageTags } from '@cosell/cards';
import { isFieldPath, issueCodes, referralDraftSchema } from '@cosell/core';
import { z } from 'zod';
import type { Submission } from '../outbox/submission.ts';
import { freshLane, type LaneState } from '../pacing/pace.ts';
import { conversationTypes } from '../turn.ts';
import type { Draft, PendingRead, SellerProfile, SignIn, TurnState } from './store.ts';

const text = z.string();
const count = z.number();

const issue = z.object({ path: text, code: z.enum(issueCodes), params: z.record(text, z.union([text, count])) });
const leg = z.enum(['own', 'connected']);

const conversation = z.object({
  id: text,
  // Older versions kept none.
  type: z.enum(conversationTypes).default('personal'),
  tenantId: text,
  serviceUrl: text,
  botId: text,
});

const submissionSchema = z.object({
  id: text,
  draftId: text,
  seller: z.object({ tenantId: text, organizationId: text, userId: text }),
  locale: text,
  draft: referralDraftSchema,
  steps: z.array(
    z.discriminatedUnion('state', [
      z.object({ leg, state: z.literal('waiting'), requestId: text }),
      z.object({
        leg,
        state: z.literal('sent'),
        requestId: text,
        firstSentAt: count,
        lastSentAt: count,
        goneAt: count.exactOptional(),
        isOrphan: z.boolean().exactOptional(),
      }),
      z.object({
        leg,
        state: z.literal('done'),
        referral: z.object({ id: text, engagementId: text, eTag: text, status: text, substatus: text }),
      }),
    ]),
  ),
  state: z.enum(['open', 'done', 'parked']),
  problem: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('field'), issue }),
      z.object({
        kind: z.literal('code'),
        code: z.enum(['refused', 'forbidden', 'unauthorized', 'sign-in', 'unclear', 'failing', 'unexpected']),
      }),
    ])
    .exactOptional(),
  createdAt: count,
  failures: count,
  // Rows of older versions have none.
  faults: count.default(0),
  dueAt: count,
  revision: count,
  card: z.object({ conversation, messageId: text }).exactOptional(),
  sender: z.object({ channelUserId: text, conversation }).exactOptional(),
});

const answers = z.record(text, text);
const issues = z.array(issue);
// A field that this program does not know has no input to be marked.
const paths = z.array(text).transform((given) => given.filter(isFieldPath));

const draftRow = z
  .object({
    id: text,
    tenant_id: text,
    organization_id: text,
    user_id: text,
    state: z.enum(['open', 'submitted', 'discarded']),
    step: z.literal([1, 2, 3]),
    answers: text,
    issues: text,
    guessed: text,
    updated_at: count,
  })
  .transform(
    (row): Draft => ({
      id: row.id,
      seller: { tenantId: row.tenant_id, organizationId: row.organization_id, userId: row.user_id },
      state: row.state,
      step: row.step,
      answers: answers.parse(JSON.parse(row.answers)),
      issues: issues.parse(JSON.parse(row.issues)),
      guessed: paths.parse(JSON.parse(row.guessed)),
      updatedAt: row.updated_at,
    }),
  );

const profileSchema = z.object({
  email: text.optional(),
  phone: text.optional(),
  currency: text.optional(),
  country: text.optional(),
  solutions: z.array(z.object({ id: text, name: text })),
});

const signInRow = z
  .object({ channel_user_id: text, state: z.enum(['signed-in', 'signed-out']) })
  .transform((row): SignIn => ({ channelUserId: row.channel_user_id, state: row.state }));

const pendingReadRow = z
  .object({ referral_id: text.nullable(), asked_at: count })
  .transform((row): PendingRead => ({ referralId: row.referral_id ?? undefined, askedAt: row.asked_at }));

const laneState = z.object({
  next: z.array(count),
  // Lanes of earlier versions have no spans.
  booked: z.array(z.tuple([count, count])).default([]),
  nextNarrow: count,
  narrowUntil: count,
});

const element = z.object({ type: text }).catchall(z.json());
const cardSchema = z.object({
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  fallbackText: text,
  body: z.array(element),
  actions: z.array(element).exactOptional(),
  refresh: z.object({ action: element }).exactOptional(),
});

/** What `turns` holds of an answer: nothing while there is none yet, an empty text where no card was the answer. */
export const answerColumn = (card: Card | undefined): string => (card ? JSON.stringify(card) : '');

export const turnFromColumn = (answer: unknown): Exclude<TurnState, { state: 'ours' }> => {
  if (typeof answer !== 'string') return { state: 'taken' };
  return answer === '' ? { state: 'answered' } : { state: 'answered', card: cardSchema.parse(JSON.parse(answer)) };
};

/** A row of `drafts`, read back. Throws where the database holds what this program never wrote. */
export const draftFromRow = (row: unknown): Draft => draftRow.parse(row);

export const submissionFromBody = (body: unknown): Submission => submissionSchema.parse(JSON.parse(text.parse(body)));

export const profileFromColumn = (column: unknown): SellerProfile =>
  typeof column === 'string' ? profileSchema.parse(JSON.parse(column)) : { solutions: [] };

const isLanguage = (column: unknown): column is LanguageTag => languageTags.some((tag) => tag === column);

/** The language a seller has chosen. One that this program does not speak counts as none. */
export const languageFromColumn = (column: unknown): LanguageTag | undefined =>
  isLanguage(column) ? column : undefined;

/** A row of `sign_ins`. */
export const signInFromRow = (row: unknown): SignIn => signInRow.parse(row);

/** A row of `pending_reads`. */
export const pendingReadFromRow = (row: unknown): PendingRead => pendingReadRow.parse(row);

/** What stands in the body of a submission that waits for a sign-in, and in no other: in a text its quotes would be escaped. */
export const markOfSignIn = '"code":"sign-in"';

export const laneFromColumn = (column: unknown): LaneState =>
  typeof column === 'string' && column !== '' ? laneState.parse(JSON.parse(column)) : freshLane;

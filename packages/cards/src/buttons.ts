import { z } from 'zod';
import type { Element } from './card.ts';
import { languageTags } from './words/language-tags.ts';

// Ids of records are GUIDs, and the service's need not follow the versions of RFC 9562.
const id = z.guid();

const draft = z.object({ draftId: id });
/** `updatedAt`: when the draft was last changed before its card was drawn, in milliseconds since 1970. Older cards do not say. */
const draftStep = z.object({ draftId: id, step: z.literal([1, 2, 3]), updatedAt: z.number().optional() });
/** `digest`: of the answers that the review shows; older cards do not say. */
const reviewed = draft.extend({ digest: z.string().max(64).optional() });
const submission = z.object({ submissionId: id });
const record = z.object({ id });

const button = <Name extends string, Data extends z.ZodType>(verb: Name, data: Data) =>
  z.object({ verb: z.literal(verb), data });

/** Every button once: its verb and the schema of its data. A card's inputs arrive merged into the data and are dropped here. */
export const buttons = [
  button('draft.next', draftStep),
  button('draft.back', draftStep),
  button('draft.review', draftStep),
  button('draft.dialog', draftStep),
  button('draft.submit', reviewed),
  button('draft.discard', draft),
  button('draft.open', draft),
  button('submission.retry', submission),
  button('submission.edit', submission),
  button('submission.sign-in', submission),
  button('referral.open', record),
  button('referral.refresh', record),
  /** `next` is the mark of a page as the list gave it; an empty one means the first page. */
  button('list.page', z.object({ next: z.string().max(2_000) })),
  /** `automatic` is that of Teams. */
  button('settings.language', z.object({ language: z.enum([...languageTags, 'automatic']) })),
] as const;

const anyButton = z.discriminatedUnion('verb', buttons);

/** A pressed button, tagged by its verb. */
export type Button = z.infer<typeof anyButton>;
export type Verb = Button['verb'];

const verbs: ReadonlySet<string> = new Set(buttons.map(({ shape }) => shape.verb.value));

export type ReadButton =
  | { readonly ok: true; readonly button: Button }
  | { readonly ok: false; readonly reason: 'unknown-verb' | 'bad-data' };

/** A button from what came in with a card's action. Never throws. */
export const readButton = (verb: string, data: unknown): ReadButton => {
  const result = anyButton.safeParse({ verb, data });
  if (result.success) return { ok: true, button: result.data };
  return { ok: false, reason: verbs.has(verb) ? 'bad-data' : 'unknown-verb' };
};

/** Whether a record has an id that a button can carry: a service might give any text. */
export const isRecordId = (text: string): boolean => id.safeParse(text).success;

/** Buttons that neither send nor check what stands in the card: leaving a half-filled form must always be possible. */
const withoutInputs: ReadonlySet<Verb> = new Set(['draft.back', 'draft.discard']);

/**
 * The action of a button whose answer opens in a dialog, before whoever pressed it alone. The card it stands on stays as
 * it is.
 */
export const pressForDialog = ({ verb, data }: Button, title: string): Element => ({
  type: 'Action.Submit',
  title,
  data: { ...data, verb, msteams: { type: 'task/fetch' } },
});

/**
 * The action of a button. One to three on a card stand out, at most six fit. A Teams that does not know `Action.Execute`
 * sends the fallback as a message, so the verb stands in its data.
 */
export const press = ({ verb, data }: Button, title: string, style?: 'positive' | 'destructive'): Element => {
  const looks = { title, ...(withoutInputs.has(verb) && { associatedInputs: 'none' }), ...(style && { style }) };
  const fallback = { type: 'Action.Submit', ...looks, data: { ...data, verb } };
  return { type: 'Action.Execute', ...looks, verb, data, fallback };
};

import { type Dataset, datasets } from '@cosell/cards';
import { z } from 'zod';
import { referralIdIn } from '../../partner/referral-link.ts';
import type { TurnInput } from '../../turn.ts';
import { createCommand, searchCommand } from './commands.ts';

/** What comes in with an invoke. */
interface Invoke {
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** As long as a display name may be. */
const longestName = 256;

/** More than a message to so many is about a customer. */
const mostMentions = 20;

/** Longer than any name: whoever types so much looks for nothing of ours. */
const longestSearch = 200;

const searchSchema = z.object({
  commandId: z.literal(searchCommand.id),
  parameters: z.array(z.object({ name: z.string(), value: z.string().max(longestSearch) })).max(5),
});

const isDataset = (name: string): name is Dataset => Object.hasOwn(datasets, name);

/** `top` is left out: a list shows as many as it shows. */
const typeaheadSchema = z.object({
  queryText: z.string().max(longestSearch).nullish(),
  queryOptions: z.object({ skip: z.int().min(0).nullish() }).nullish(),
  dataset: z.string().refine(isDataset),
});

const linkSchema = z.object({ url: z.string().max(2_048) });

/**
 * A dialog's buttons have their verb in the data. What asked for the dialog comes along in it, by some accounts as a
 * `type` of its own: then it stands where an input of that name would.
 */
const pressSchema = z.object({
  data: z.looseObject({ verb: z.string().min(1) }).transform((data) => {
    const { type, ...others } = data;
    return type === 'task/fetch' ? others : data;
  }),
});

/** Who wrote a message or is mentioned in it: an app has no name here, and neither has anybody of another organisation. */
const participantSchema = z
  .object({
    user: z.object({
      userIdentityType: z.enum(['aadUser', 'onPremiseAadUser']).optional(),
      displayName: z.string().max(longestName),
    }),
  })
  .transform(({ user }) => user.displayName)
  .optional()
  .catch(undefined);

const mentionSchema = z.object({ mentioned: participantSchema }).catch({});

/** Chosen at a message, the command brings it along. */
const createSchema = z.object({
  commandId: z.literal(createCommand.id),
  messagePayload: z
    .object({
      body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).optional(),
      from: participantSchema,
      mentions: z.array(mentionSchema).catch([]).default([]),
    })
    .optional(),
});

/** What a person did in a dialog, a message extension or a list; a word for an invoke that is malformed, or unknown. */
export const readSurface = ({ name = '', value }: Invoke): TurnInput | 'malformed-invoke' | 'unknown-invoke' => {
  switch (name) {
    case 'composeExtension/query':
      return readSearch(value);
    case 'composeExtension/queryLink':
      return readLink(value);
    case 'application/search':
      return readTypeahead(value);
    case 'composeExtension/fetchTask':
      return readCreate(value);
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/submitAction':
      return readPress(value);
    default:
      return 'unknown-invoke';
  }
};

const readTypeahead = (value: unknown): TurnInput | 'malformed-invoke' => {
  const { data } = typeaheadSchema.safeParse(value);
  if (!data) return 'malformed-invoke';
  const { dataset, queryText, queryOptions } = data;
  return { type: 'typeahead', dataset, text: queryText ?? '', skip: queryOptions?.skip ?? 0 };
};

const readLink = (value: unknown): TurnInput | 'malformed-invoke' => {
  const { data } = linkSchema.safeParse(value);
  return data ? { type: 'link', referralId: referralIdIn(data.url) } : 'malformed-invoke';
};

/** The dialog is no message, so there is none to be updated later. */
const readPress = (value: unknown): TurnInput | 'malformed-invoke' => {
  const pressed = pressSchema.safeParse(value).data;
  return pressed ? { type: 'button', verb: pressed.data.verb, data: pressed.data } : 'malformed-invoke';
};

const readCreate = (value: unknown): TurnInput | 'malformed-invoke' => {
  const { data } = createSchema.safeParse(value);
  if (!data) return 'malformed-invoke';
  const { body, from, mentions = [] } = data.messagePayload ?? {};
  const participants = [from, ...mentions.slice(0, mostMentions).map(({ mentioned }) => mentioned)];
  return {
    type: 'create',
    content: body?.content ?? '',
    isHtml: body?.contentType === 'html',
    participants: participants.filter((name) => name !== undefined),
  };
};

/** Where it opens, Teams sends the parameter `initialRun` in place of ours. */
const readSearch = (value: unknown): TurnInput | 'malformed-invoke' => {
  const { data } = searchSchema.safeParse(value);
  if (!data) return 'malformed-invoke';
  const typed = data.parameters.find(({ name }) => name === searchCommand.parameter);
  return { type: 'search', text: typed?.value ?? '' };
};

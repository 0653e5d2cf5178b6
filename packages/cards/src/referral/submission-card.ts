import type { Issue } from '@cosell/core';
import { type Button, press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { box, factSet, markdown, plainText, subtle, title } from '../elements.ts';
import type { Words } from '../words/words.ts';
import { nextStep, stateName } from './state-words.ts';

export interface SubmissionLeg {
  readonly leg: 'own' | 'connected';
  readonly state: 'waiting' | 'sending' | 'done' | 'failed';
  readonly referral?:
    | {
        readonly id: string;
        readonly engagementId?: string | null | undefined;
        readonly status?: string | null | undefined;
        readonly substatus?: string | null | undefined;
      }
    | undefined;
}

export interface SubmissionView {
  readonly submissionId: string;
  /** The name of the deal, and of the customer. */
  readonly name: string;
  readonly customer: string;
  readonly legs: readonly SubmissionLeg[];
  readonly state: 'sending' | 'waiting' | 'done' | 'needs-you';
  /** Who gets the second referral of a shared one. */
  readonly recipient?: 'microsoft' | 'partner' | undefined;
  /** How often it was tried. */
  readonly attempt?: number | undefined;
  /** When it is tried again: an instant. */
  readonly retryAt?: string | undefined;
  readonly problem?: Issue | { readonly text: string } | undefined;
  /** Whether the seller has to sign in before it can go on. */
  readonly needsSignIn?: boolean | undefined;
  /** Where it is told what becomes of it: in this card, unless given; by a message in the chat; or only where it is looked up. */
  readonly toldIn?: 'card' | 'chat' | 'list' | undefined;
  /** False where mending the form cannot help. */
  readonly isEditable?: boolean | undefined;
}

/** Says the same as the colour of the box around it. */
const checkMark = '✓';

/** A submission on its way: being sent, waiting for the service, the receipt, or what the seller has to do. */
export const submissionCard = (view: SubmissionView, words: Words): Card => {
  const headline = headlineOf(view, words);
  const name = clipped(view.name, 200);
  const about = subtle([name, clipped(view.customer, 200)].filter((text) => text !== '').join(', '), {
    spacing: 'None',
  });
  const body: Element[] = [
    ...(view.state === 'done' ? [box('good', [title(`${checkMark} ${headline}`), about])] : [title(headline), about]),
    ...storyOf(view, words),
    ...view.legs.flatMap((leg) => legElements(leg, view, words)),
    ...engagementOf(view, words),
    ...(view.state === 'done' ? [markdown(words.say('submission.done.open'), { spacing: 'Large' })] : []),
  ];
  return card(words.say('submission.fallback', { title: headline, name }), body, actionsOf(view, words));
};

const headlineOf = ({ state, legs }: SubmissionView, words: Words): string =>
  state === 'done' ? words.say('submission.done', { count: legs.length }) : words.say(`submission.${state}`);

const storyOf = (view: SubmissionView, words: Words): Element[] => {
  const counts = { done: view.legs.filter(({ state }) => state === 'done').length, all: view.legs.length };
  switch (view.state) {
    case 'sending':
      return [
        plainText(words.say('submission.sending.progress', counts), { weight: 'Bolder' }),
        subtle(words.say(`submission.sending.${view.toldIn ?? 'card'}`)),
      ];
    case 'waiting':
      return [
        box('warning', waitingStory(view, words)),
        ...(counts.all > 1 ? [plainText(words.say('submission.sending.progress', counts), { weight: 'Bolder' })] : []),
        subtle(words.say(`submission.sending.${view.toldIn ?? 'card'}`)),
      ];
    case 'needs-you':
      return [
        box('attention', [plainText(problemText(view, words), { weight: 'Bolder' })]),
        plainText(
          counts.done > 0 ? words.say('submission.needs-you.partly', counts) : words.say('submission.needs-you.kept'),
        ),
      ];
    case 'done':
      return [];
    default:
      return view.state satisfies never;
  }
};

const waitingStory = ({ attempt, retryAt }: SubmissionView, words: Words): Element[] => [
  plainText(words.say('submission.waiting.why')),
  ...(attempt === undefined ? [] : [subtle(words.say('submission.waiting.attempt', { attempt }))]),
  ...(retryAt === undefined
    ? []
    : [subtle(words.say('submission.waiting.next', { moment: words.moment(retryAt) }), { spacing: 'None' })]),
];

const problemText = ({ problem }: SubmissionView, words: Words): string => {
  if (problem === undefined) return words.say('submission.needs-you');
  return clipped('text' in problem ? problem.text : words.issue(problem), 1_000);
};

const legElements = ({ leg, state, referral }: SubmissionLeg, view: SubmissionView, words: Words): Element[] => [
  plainText(words.say(`submission.leg.${leg}`, recipientOf(view)), {
    weight: 'Bolder',
    spacing: 'Medium',
    separator: true,
  }),
  ...(referral === undefined
    ? [plainText(words.say(`submission.leg.${state}`), { spacing: 'Small' })]
    : [
        ...factSet([
          [words.say('fact.status'), stateName(referral, words)],
          [words.say('fact.id'), referral.id],
        ]),
        subtle(nextStep(referral, words)),
      ]),
];

const recipientOf = ({ recipient }: SubmissionView) => ({ recipient: recipient ?? 'other' });

/** The engagement that ties the legs together, said once for all of them. */
const engagementOf = ({ legs }: SubmissionView, words: Words): Element[] => {
  const ids = new Set(legs.flatMap(({ referral }) => referral?.engagementId ?? []));
  return factSet([...ids].map((id) => [words.say('fact.engagement'), id])).map((set) => ({ ...set, separator: true }));
};

const actionsOf = (view: SubmissionView, words: Words): Element[] => {
  const { state, legs } = view;
  const open = legs.flatMap(({ leg, referral }) =>
    referral
      ? [
          press(
            { verb: 'referral.open', data: { id: referral.id } },
            words.say(`submission.button.open.${leg}`, recipientOf(view)),
          ),
        ]
      : [],
  );
  const firstPage: Button = { verb: 'list.page', data: { next: '' } };
  switch (state) {
    case 'sending':
    case 'waiting':
      return open;
    case 'done':
      return [...open, press(firstPage, words.say('submission.button.list'))];
    case 'needs-you':
      return [...waysOn(view, words), ...open];
    default:
      return state satisfies never;
  }
};

/** The likeliest way on first. */
const waysOn = ({ submissionId, needsSignIn = false, isEditable = true }: SubmissionView, words: Words): Element[] => {
  const data = { submissionId };
  const signIn: Button = { verb: 'submission.sign-in', data };
  const edit: Button = { verb: 'submission.edit', data };
  const retry: Button = { verb: 'submission.retry', data };
  const ways = [...(needsSignIn ? [signIn] : []), ...(isEditable ? [edit] : []), retry];
  return ways.map((way, index) =>
    press(way, words.say(`button.${way.verb}`), index === 0 && way !== retry ? 'positive' : undefined),
  );
};

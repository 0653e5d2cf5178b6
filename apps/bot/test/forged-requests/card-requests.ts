import { randomUUID } from 'node:crypto';
import { searchCommand } from '../../src/teams/surfaces/commands.ts';
import { answerTo, type ForgedRequest, type Scene } from './scene.ts';

const pressed = (
  about: string,
  what: string,
  expected: string,
  verb: string,
  data: (foreign: Scene['foreign']) => unknown,
): ForgedRequest => ({ about, what, expected, send: ({ press, foreign }) => press(verb, data(foreign)) });

const noDraft = '200 card: This form is not there any more, or it is not yours. Type new to begin another.';

const badData = '200 card: This card does not say what it belongs to. Please open it afresh.';
const unknownVerb = '200 card: I do not know this button. The card may be from another version of me.';
const noSubmission = '200 card: This referral was not sent by you, or it is not there any more.';
const noReferral = '200 card: There is no referral <id>, or you may not see it. Type list to see those you may.';

const badDialog = '200 dialog: This card does not say what it belongs to. Please open it afresh.';

const inDialog = (
  about: string,
  what: string,
  expected: string,
  value: (foreign: Scene['foreign']) => unknown,
  name = 'task/submit',
): ForgedRequest => ({
  about,
  what,
  expected,
  send: async ({ chat, foreign }) => answerTo(await chat.rawInvoke(value(foreign), { name })),
});

const searched = (what: string, value: unknown): ForgedRequest => ({
  about: 'search',
  what,
  expected: '200 search: This search does not say what it looks for. Please try again.',
  send: async ({ chat }) => answerTo(await chat.rawInvoke(value, { name: 'composeExtension/query' })),
});

const typedAhead = (what: string, value: unknown): ForgedRequest => ({
  about: 'list',
  what,
  expected: '200 at the card: This search does not say what it looks for. Please try again.',
  send: async ({ chat }) => answerTo(await chat.rawInvoke(value, { name: 'application/search' })),
});

/** Let in, but asking for what is not theirs or what no card of ours says. */
export const cardRequests: readonly ForgedRequest[] = [
  pressed('verb', 'a button that nobody knows', unknownVerb, 'referral.erase', () => ({})),
  pressed('verb', '`__proto__`', unknownVerb, '__proto__', () => ({})),
  pressed('card data', 'none', badData, 'draft.submit', () => undefined),
  pressed('card data', 'SQL as the draft', badData, 'draft.open', () => ({ draftId: "' or 1=1 --" })),
  pressed('card data', 'a draft that never was', noDraft, 'draft.open', () => ({ draftId: randomUUID() })),
  pressed('card data', 'a step that no form has', badData, 'draft.next', ({ draftId }) => ({ draftId, step: 9 })),
  pressed(
    'card data',
    'a mark of a page that is an address',
    '200 card: Partner Center is not answering at the moment. Please try again in a minute.',
    'list.page',
    () => ({
      next: 'https://evil.example/v1.0/engagements/referrals?$skiptoken=x',
    }),
  ),
  ...['draft.open', 'draft.back', 'draft.next', 'draft.review', 'draft.dialog', 'draft.submit', 'draft.discard'].map(
    (verb) =>
      pressed('foreign draft', `\`${verb}\``, noDraft, verb, ({ draftId }) => ({ draftId, step: 1, name: 'Stolen' })),
  ),
  pressed('foreign submission', '`submission.retry`', noSubmission, 'submission.retry', ({ submissionId }) => ({
    submissionId,
  })),
  pressed('foreign submission', '`submission.edit`', noSubmission, 'submission.edit', ({ submissionId }) => ({
    submissionId,
  })),
  pressed(
    'foreign referral',
    '`referral.open` of another organisation',
    noReferral,
    'referral.open',
    ({ referralId }) => ({ id: referralId }),
  ),
  pressed(
    'foreign referral',
    '`referral.refresh` of another organisation',
    noReferral,
    'referral.refresh',
    ({ referralId }) => ({
      id: referralId,
    }),
  ),
  ...['draft.open', 'draft.next', 'draft.dialog', 'draft.submit', 'draft.discard'].map((verb) =>
    inDialog('foreign draft', `\`${verb}\` in a dialog`, noDraft.replace('card', 'dialog'), ({ draftId }) => ({
      data: { verb, draftId, step: 1, name: 'Stolen' },
    })),
  ),
  inDialog(
    'foreign referral',
    '`referral.open` in a dialog',
    noReferral.replace('card', 'dialog'),
    ({ referralId }) => ({ data: { verb: 'referral.open', id: referralId } }),
  ),
  inDialog('verb', 'a dialog’s button that nobody knows', unknownVerb.replace('card', 'dialog'), () => ({
    data: { verb: 'referral.erase' },
  })),
  inDialog('verb', 'a dialog without a verb', badDialog, () => ({ data: {} })),
  inDialog(
    'verb',
    'the command of another app',
    badDialog,
    () => ({ commandId: 'eraseAll' }),
    'composeExtension/fetchTask',
  ),
  ...[
    ['a link to a referral of another organisation', 'https://partner.microsoft.com/dashboard/referrals/'],
    ['a link that only begins like Partner Center', 'https://partner.microsoft.com.evil.example/referrals/'],
  ].map(
    ([what = '', link = '']): ForgedRequest => ({
      about: 'link',
      what,
      expected: '200',
      send: async ({ chat, foreign }) =>
        answerTo(
          await chat.rawInvoke({ url: `${link}${String(foreign.referralId)}` }, { name: 'composeExtension/queryLink' }),
        ),
    }),
  ),
  searched('a search of another app', { commandId: 'eraseAll', parameters: [] }),
  searched('a search for 300 characters', {
    commandId: searchCommand.id,
    parameters: [{ name: searchCommand.parameter, value: 'x'.repeat(300) }],
  }),
  searched('a search whose words are a number', {
    commandId: searchCommand.id,
    parameters: [{ name: searchCommand.parameter, value: 1 }],
  }),
  typedAhead('typing into a list that no form has', { queryText: '', dataset: 'sellers' }),
  typedAhead('typing into the list `__proto__`', { queryText: '', dataset: '__proto__' }),
  typedAhead('typing 300 characters into a list', { queryText: 'x'.repeat(300), dataset: 'solutions' }),
  typedAhead('the place before the first choice of a list', { dataset: 'solutions', queryOptions: { skip: -1 } }),
  {
    about: 'verb',
    what: 'a press without an action',
    expected: '200 at the card: This card does not say what it belongs to. Please open it afresh.',
    send: async ({ chat }) => answerTo(await chat.rawInvoke(null)),
  },
];

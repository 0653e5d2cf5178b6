import { exampleDraft } from '../../src/testing/examples.ts';
import { cardAfter, fillForm } from '../fill-form.ts';
import { answerTo, type ForgedRequest } from './scene.ts';

/** What once was good, again. Each first does the good thing, in a `before` that is no part of the forgery. */
export interface ReplayedRequest extends ForgedRequest {
  readonly before: ForgedRequest['send'];
}

export const replayedRequests: readonly ReplayedRequest[] = [
  {
    about: 'replay',
    what: 'the message that began a draft',
    expected: '200',
    before: async ({ chat }) => answerTo(await chat.say('new Northwind')),
    send: async ({ chat }) => answerTo(await chat.redeliver()),
  },
  {
    about: 'replay',
    what: 'the press that sent a referral',
    expected: '200 card: ✓ Your referral is in Partner Center',
    before: async ({ chat }) => {
      const receipt = await cardAfter((await fillForm(chat, exampleDraft())).press('draft.submit'));
      return receipt.text();
    },
    send: async ({ chat }) => answerTo(await chat.redeliver()),
  },
];

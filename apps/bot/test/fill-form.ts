import { answersOf } from '@cosell/cards';
import type { ReferralDraft } from '@cosell/core';
import type { Card, Chat, PressResult } from '@cosell/teams-channel/testing';

/** Types everything a draft holds into the three steps, as far as each card asks for it, and stops at the review. */
export const fillForm = async (chat: Chat, draft: ReferralDraft, begin = 'new'): Promise<Card> => {
  await chat.say(begin);
  const first = formIn(chat);
  const second = await cardAfter(fillIn(first, draft).press('draft.next'));
  const third = await cardAfter(fillIn(second, draft).press('draft.next'));
  return cardAfter(fillIn(third, draft).press('draft.review'));
};

/** The newest form in a chat: what was asked for before a sign-in may come below it. */
const formIn = (chat: Chat): Card => {
  const cards = chat.messages().flatMap((message) => message.cards);
  return cards.findLast((card) => card.actions().some(({ verb }) => verb === 'draft.next')) ?? chat.lastCard();
};

/** Types what a card asks for and the draft knows. */
export const fillIn = (card: Card, draft: ReferralDraft): Card => {
  const asked = Object.keys(card.values());
  const known = Object.entries(answersOf(draft)).filter(([path]) => asked.includes(path));
  return card.fill(Object.fromEntries(known));
};

/** The card that a press was answered with. */
export const cardAfter = async (pressed: Promise<PressResult>): Promise<Card> => {
  const result = await pressed;
  if (result.card) return result.card;
  throw new Error(`No card came back: ${JSON.stringify({ ...result, card: undefined })}`);
};

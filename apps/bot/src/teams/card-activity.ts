import type { Card } from '@cosell/cards';
import type { Activity } from 'botbuilder';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** A message that holds a card. Its summary is what a notification shows of it. */
export const cardActivity = (card: Card): Partial<Activity> => ({
  type: 'message',
  summary: card.fallbackText,
  attachments: [cardAttachment(card)],
});

export const textActivity = (text: string): Partial<Activity> => ({ type: 'message', text, textFormat: 'plain' });

export const cardAttachment = (card: Card) => ({ contentType: cardType, content: card });

/** The answer to a pressed button: the card that takes the place of the pressed one. */
export const cardAnswer = (card: Card): Partial<Activity> =>
  invokeAnswer({ statusCode: 200, type: cardType, value: card });

/** The answer to a press nobody can make sense of: Teams shows the text at the card. */
export const errorAnswer = (code: string, message: string): Partial<Activity> =>
  invokeAnswer({ statusCode: 400, type: 'application/vnd.microsoft.error', value: { code, message } });

/** The answer to an invoke. */
export const invokeAnswer = (body: object): Partial<Activity> => ({
  type: 'invokeResponse',
  value: { status: 200, body },
});

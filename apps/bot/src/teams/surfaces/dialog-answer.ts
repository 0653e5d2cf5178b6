import { type Card, dialogCard } from '@cosell/cards';
import type { Activity } from 'botbuilder';
import { cardAttachment, invokeAnswer } from '../card-activity.ts';

/** The name of the app, which is the same in every language. */
const title = 'Cosell';

/** Opens a dialog with a card, or shows the card in place of the one that was sent from it. */
export const dialogAnswer = (card: Card): Partial<Activity> =>
  taskAnswer({
    type: 'continue',
    value: { title, width: 'medium', height: 'large', card: cardAttachment(dialogCard(card)) },
  });

/** A sentence in place of a card, after which the dialog closes. */
export const dialogRemark = (text: string): Partial<Activity> => taskAnswer({ type: 'message', value: text });

const taskAnswer = (task: object): Partial<Activity> => invokeAnswer({ task });

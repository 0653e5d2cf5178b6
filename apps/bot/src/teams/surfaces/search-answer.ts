import type { Activity } from 'botbuilder';
import type { Found } from '../../turn.ts';
import { cardAttachment, invokeAnswer } from '../card-activity.ts';

/** The answer to a search: the lines that it has found, each with the card that it puts into a message. */
export const foundAnswer = (found: readonly Found[]): Partial<Activity> =>
  extensionAnswer({
    type: 'result',
    attachmentLayout: 'list',
    attachments: found.map(({ title, text, card }) => ({
      ...cardAttachment(card),
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
    })),
  });

/** What is said in place of the lines. */
export const searchRemark = (text: string): Partial<Activity> => extensionAnswer({ type: 'message', text });

const extensionAnswer = (composeExtension: object): Partial<Activity> => invokeAnswer({ composeExtension });

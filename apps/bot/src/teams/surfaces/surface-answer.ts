import type { Activity } from 'botbuilder';
import type { Reply } from '../../turn.ts';
import { cardAnswer, errorAnswer, invokeAnswer } from '../card-activity.ts';
import { dialogAnswer, dialogRemark } from './dialog-answer.ts';
import { foundAnswer, searchRemark } from './search-answer.ts';
import type { Surface } from './surface.ts';
import { choicesAnswer } from './typeahead-answer.ts';

/** Without an answer at all, an invoke would count as unknown. */
const nothing = invokeAnswer({});

/** A reply in the shape that a surface shows; undefined where there is nothing to say. */
export const replyAt = (surface: Surface, { card, found, choices, remark }: Reply): Partial<Activity> | undefined => {
  if (remark !== undefined) return remarkAt(surface, 'NotNow', remark);
  switch (surface) {
    case 'card':
      return card && cardAnswer(card);
    case 'dialog':
      return card && dialogAnswer(card);
    case 'search':
      return found && foundAnswer(found);
    case 'link':
      return found ? foundAnswer(found) : nothing;
    case 'typeahead':
      return choices && choicesAnswer(choices);
    default:
      return surface satisfies never;
  }
};

/** Why there is no other answer. */
export const remarkAt = (surface: Surface, code: string, text: string): Partial<Activity> => {
  switch (surface) {
    case 'card':
    case 'typeahead':
      return errorAnswer(code, text);
    case 'dialog':
      return dialogRemark(text);
    case 'search':
      return searchRemark(text);
    case 'link':
      return nothing;
    default:
      return surface satisfies never;
  }
};

import type { SearchResult } from '../wire.ts';
import { cardView } from './card-view.ts';
import { byId } from './element.ts';
import { labelled } from './words.ts';

/** The card that goes with the message that is being written: a preview of it stands above the box to type in. */
export interface DraftAttachment {
  put: (result: SearchResult) => void;
  clear: () => void;
  card: () => object | undefined;
}

const unpressed = () => Promise.resolve(undefined);

export function createDraftAttachment(): DraftAttachment {
  const place = byId('attachment', HTMLElement);
  const preview = byId('attachment-card', HTMLElement);
  let held: object | undefined;

  const clear = () => {
    held = undefined;
    place.hidden = true;
    preview.replaceChildren();
  };
  byId('attachment-remove', HTMLButtonElement).addEventListener('click', () => {
    clear();
    byId('say', HTMLElement).focus();
  });

  return {
    clear,
    card: () => held,
    put: ({ title, card }) => {
      held = card;
      const view = cardView(card, { execute: unpressed, submit: unpressed });
      // Its buttons are for those who read the message.
      view.inert = true;
      preview.replaceChildren(view);
      labelled(preview, 'attachment', title);
      place.hidden = false;
    },
  };
}

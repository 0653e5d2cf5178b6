import type { Message } from '../wire.ts';
import { element } from './element.ts';
import { retell, sameDay, timeElement } from './times.ts';

/** The list of messages on the page, kept in order, with a line where a new day begins. */
export interface Transcript {
  show: (messages: readonly Message[]) => void;
  add: (message: Message) => void;
  update: (message: Message) => void;
  remove: (messageId: string) => void;
  /** Takes on another language without drawing a card anew: what was typed stays. */
  retell: () => void;
  /** A line after everything, for what concerns no message; gone with the next message. */
  note: (view: HTMLElement | undefined) => void;
}

const groupedWithinMs = 5 * 60 * 1000;

export function createTranscript(
  root: HTMLElement,
  draw: (message: Message) => HTMLElement,
  locale: () => string,
): Transcript {
  let shown: { message: Message; view: HTMLElement }[] = [];
  let noted: HTMLElement | undefined;

  function append(message: Message) {
    const before = shown.at(-1)?.message;
    if (!before || !sameDay(before.timestamp, message.timestamp))
      root.append(element('p', 'day', timeElement(message.timestamp, 'day', locale())));
    const view = draw(message);
    view.classList.toggle('grouped', before !== undefined && belongsTo(before, message));
    shown.push({ message, view });
    root.append(view);
  }

  function note(view: HTMLElement | undefined) {
    noted?.remove();
    noted = view;
    if (!view) return;
    root.append(view);
    view.scrollIntoView({ block: 'end' });
  }

  return {
    note,
    retell: () => {
      root.lang = locale();
      retell(root, locale());
    },
    show: (messages) => {
      root.lang = locale();
      root.replaceChildren();
      shown = [];
      noted = undefined;
      for (const message of messages) append(message);
      root.scrollTop = root.scrollHeight;
    },
    add: (message) => {
      note(undefined);
      append(message);
      reveal(root, shown.at(-1)?.view);
    },
    update: (message) => {
      const known = shown.find((entry) => entry.message.id === message.id);
      if (!known) return;
      const hadFocus = known.view.contains(document.activeElement) || known.view.querySelector('[aria-busy]') !== null;
      const view = draw(message);
      view.classList.toggle('grouped', known.view.classList.contains('grouped'));
      known.view.replaceWith(view);
      known.message = message;
      known.view = view;
      if (!hadFocus) return;
      // Whoever pressed a button goes on in the card that came for it, at its top.
      const card = view.querySelector('.card');
      if (card instanceof HTMLElement) card.focus({ preventScroll: true });
      reveal(root, view);
    },
    remove: (messageId) => {
      const place = shown.findIndex(({ message }) => message.id === messageId);
      const [removed] = place < 0 ? [] : shown.splice(place, 1);
      removed?.view.remove();
      const [before, after] = [shown[place - 1]?.message, shown[place]];
      // What stood below it may have lost its head.
      after?.view.classList.toggle('grouped', before !== undefined && belongsTo(before, after.message));
    },
  };
}

/** Brings a message into sight: all of it, or its top where it is taller than the window. */
function reveal(root: HTMLElement, view: HTMLElement | undefined) {
  view?.scrollIntoView({ block: view.offsetHeight > root.clientHeight ? 'start' : 'end' });
}

function belongsTo(before: Message, message: Message): boolean {
  const apart = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  return before.from.id === message.from.id && apart < groupedWithinMs && sameDay(before.timestamp, message.timestamp);
}

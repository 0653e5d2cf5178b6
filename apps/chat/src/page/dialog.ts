import type { DialogAnswer } from '../wire.ts';
import { cardView } from './card-view.ts';
import type { Suggest } from './choice-filter.ts';
import { byId, element } from './element.ts';
import { errorText, failureView, keptErrorText } from './failure.ts';
import { say, saying } from './words.ts';

/** Where the cards of a dialog come from: `open` and `submit` reject when the server cannot be reached. */
export interface DialogSource {
  open: () => Promise<DialogAnswer>;
  submit: (data: object) => Promise<DialogAnswer>;
  suggest: Suggest;
}

export interface Dialog {
  /** Opens the dialog; `title` stands until the bot gives one. When it closes, the focus is where it was. */
  show: (title: string, source: DialogSource) => void;
  close: () => void;
}

/** The one dialog of the page. A card that comes as an answer takes the place of the one before. */
export function createDialog(): Dialog {
  const dialog = byId('dialog', HTMLDialogElement);
  const heading = byId('dialog-title', HTMLElement);
  const body = byId('dialog-body', HTMLElement);
  /** Answers to another one come too late. */
  let shown: DialogSource | undefined;

  const close = () => dialog.close();

  async function load(source: DialogSource) {
    const progress = saying(element('p', 'dialog-text'), 'loading');
    progress.role = 'status';
    body.replaceChildren(progress);
    const answer = await source.open().catch(() => undefined);
    if (shown !== source) return;
    if (answer && answer.kind !== 'error') return present(source, answer);
    const view = failureView(answer ? errorText(answer) : say('serverGone'), () => void load(source));
    body.replaceChildren(view);
    view.querySelector('button')?.focus();
  }

  /** Gives what is to be said below the card, where it stays. */
  async function press(source: DialogSource, data: object): Promise<string | undefined> {
    const answer = await source.submit(data).catch(() => undefined);
    if (shown !== source) return undefined;
    if (!answer) return `${say('serverGone')} ${say('stillHere')}`;
    if (answer.kind === 'error') return keptErrorText(answer);
    present(source, answer);
    return undefined;
  }

  function present(source: DialogSource, answer: Exclude<DialogAnswer, { kind: 'error' }>) {
    if (answer.kind === 'nothing') return close();
    if (answer.kind === 'message') return presentText(answer.text);
    heading.textContent = answer.title;
    const view = cardView(answer.card, {
      // As in Teams, a dialog takes nothing but Action.Submit.
      execute: () => Promise.resolve(say('unreadable')),
      submit: (data) => press(source, data),
      suggest: source.suggest,
    });
    view.ariaLabel = answer.title;
    body.replaceChildren(view);
    view.focus({ preventScroll: true });
    body.scrollTop = 0;
  }

  function presentText(text: string) {
    const button = saying(element('button', 'plain-button'), 'close');
    button.type = 'button';
    button.addEventListener('click', close);
    const said = element('p', 'dialog-text', text);
    said.role = 'status';
    body.replaceChildren(said, button);
    button.focus();
  }

  byId('dialog-close', HTMLButtonElement).addEventListener('click', close);
  dialog.addEventListener('close', () => {
    shown = undefined;
    body.replaceChildren();
    // The button that opened it may be gone, with its card.
    if (document.activeElement === document.body) byId('say', HTMLElement).focus();
  });

  return {
    close,
    show: (title, source) => {
      shown = source;
      heading.textContent = title;
      dialog.showModal();
      void load(source);
    },
  };
}

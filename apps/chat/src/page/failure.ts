import type { Sent } from '../wire.ts';
import { element } from './element.ts';

export const serverGone = 'The window lost its server. Start it again; this page reconnects by itself.';

/** What went wrong and what to do about it. */
export function failureText({ reason, status }: NonNullable<Sent['failed']>): string {
  switch (reason) {
    case 'unreachable':
      return 'The bot cannot be reached. Start the bot, then try again.';
    case 'timeout':
      return 'The bot did not answer in time. Try again in a moment.';
    case 'refused':
    default:
      return `The bot refused this (status ${status}). Its log says why; then try again.`;
  }
}

/** A line in the conversation with a way to try again. */
export function failureView(text: string, again: () => void): HTMLElement {
  const button = element('button', 'plain-button', 'Try again');
  button.type = 'button';
  button.addEventListener('click', again);
  const view = element('div', 'failure', element('span', '', text), button);
  view.role = 'alert';
  return view;
}

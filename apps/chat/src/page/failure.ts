import type { Sent } from '../wire.ts';
import { element } from './element.ts';
import { say, saying } from './words.ts';

/** What went wrong and what to do about it. */
export function failureText({ reason, status }: NonNullable<Sent['failed']>): string {
  switch (reason) {
    case 'unreachable':
      return say('unreachable');
    case 'timeout':
      return say('timeout');
    case 'refused':
    default:
      return say('refused', String(status));
  }
}

/** A line in the conversation with a way to try again. */
export function failureView(text: string, again: () => void): HTMLElement {
  const button = saying(element('button', 'plain-button'), 'again');
  button.type = 'button';
  button.addEventListener('click', again);
  const view = element('div', 'failure', element('span', '', text), button);
  view.role = 'alert';
  return view;
}

import type { InvokeAnswer, Sent } from '../wire.ts';
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

type AnswerError = Extract<InvokeAnswer, { kind: 'error' }>;

/** Why the bot has no answer, or in its own words why it refuses. */
export function errorText({ code, message }: AnswerError): string {
  switch (code) {
    case 'Timeout':
      return say('timeout');
    case 'Unreachable':
      return say('unreachable');
    case 'BotError':
    case 'UnreadableAnswer':
      return say('unreadable');
    default:
      return message;
  }
}

/** The same at a card, which keeps what was typed into it. */
export function keptErrorText(error: AnswerError): string {
  const isUnanswered = error.code === 'Timeout' || error.code === 'Unreachable';
  return isUnanswered ? `${errorText(error)} ${say('stillHere')}` : errorText(error);
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

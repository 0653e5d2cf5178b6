import { type Button, press } from '../buttons.ts';
import { type Card, card } from '../card.ts';
import { clipped } from '../card-budget.ts';
import { markdown, plainText } from '../elements.ts';
import type { Words } from '../words/words.ts';

export interface NoticeView {
  /** Plain text: it is escaped. */
  readonly text: string;
  readonly buttons?: readonly Button[] | undefined;
}

/** A short answer, such as a refusal, always with a way on: its buttons, or a word about help. */
export const noticeCard = ({ text, buttons = [] }: NoticeView, words: Words): Card => {
  const shown = clipped(text, 1_000);
  const wayOn = buttons.length === 0 ? [markdown(words.say('notice.way-on'), { isSubtle: true })] : [];
  return card(
    shown,
    [plainText(shown), ...wayOn],
    buttons.map((button) => press(button, words.say(`button.${button.verb}`))),
  );
};

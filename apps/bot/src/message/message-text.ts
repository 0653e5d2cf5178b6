import type { ChosenMessage } from '../turn.ts';
import { textOfHtml } from './html-text.ts';

/** A message of Teams has at most 28 KB. */
const longestMessage = 28_000;

/** Where a word may be parted, and which way it runs: Outlook puts such into addresses and numbers. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;

/** The words of a message, a line for each of its lines. */
export const messageText = ({ content, isHtml }: Pick<ChosenMessage, 'content' | 'isHtml'>): string => {
  const given = content.slice(0, longestMessage);
  return (isHtml ? shownOf(given) : given).trim();
};

const shownOf = (html: string): string =>
  textOfHtml(html)
    .replace(unseen, '')
    .replace(/\n{3,}/g, '\n\n');

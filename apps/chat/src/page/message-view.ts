import type { Message } from '../wire.ts';
import { type CardActions, cardView } from './card-view.ts';
import { element } from './element.ts';
import { markdownToHtml } from './markdown.ts';
import { type SignInActions, signInCardView } from './sign-in-card.ts';
import { timeElement } from './times.ts';
import { labelled, saying } from './words.ts';

export interface MessageParts {
  message: Message;
  mine: boolean;
  byBot: boolean;
  author: string;
  locale: string;
  /** What can be done with the message. */
  menu: HTMLElement | undefined;
  cardActions: (attachment: number) => CardActions;
  signInActions: (attachment: number) => SignInActions;
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const signInCardType = 'application/vnd.microsoft.card.oauth';

/** One message with its head, text and cards. */
export function messageView(parts: MessageParts): HTMLElement {
  const { message, mine, byBot, author, locale, menu } = parts;
  const avatar = element('span', `avatar ${byBot ? 'avatar-bot' : 'avatar-person'}`, initials(author));
  avatar.ariaHidden = 'true';
  const time = timeElement(message.timestamp, 'time', locale);
  const head = element('p', 'head', element('span', 'author', author), ' ', time);
  if (message.updatedAt && message.attachments.length === 0)
    head.append(' ', saying(element('span', 'edited'), 'edited'));

  const body = element('div', 'body', head);
  if (message.text) body.append(textView(message.text, byBot));
  for (const [index, held] of message.attachments.entries()) body.append(attachmentView(held, index, parts));
  const article = element('article', `message ${mine ? 'mine' : 'theirs'}`, avatar, body);
  if (menu) article.append(menu);
  article.dataset['id'] = message.id;
  article.classList.toggle('reply', message.threadId !== undefined && message.threadId !== message.id);
  article.ariaLabel = author;
  return article;
}

function attachmentView(
  { contentType, content }: Message['attachments'][number],
  index: number,
  { author, cardActions, signInActions }: MessageParts,
): HTMLElement {
  switch (contentType) {
    case cardType:
      return labelled(cardView(content, cardActions(index)), 'card', author);
    case signInCardType:
      return labelled(signInCardView(content, signInActions(index)), 'signInRequest', author);
    default:
      return saying(element('p', 'unknown'), 'unknownAttachment', contentType);
  }
}

function textView(text: string, byBot: boolean): HTMLElement {
  const bubble = element('div', byBot ? 'bubble' : 'bubble typed');
  // What a person typed stands as typed; a bot writes Markdown.
  if (byBot) bubble.innerHTML = markdownToHtml(text);
  else bubble.textContent = text;
  return bubble;
}

function initials(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return (first.charAt(0) + (rest.at(-1)?.charAt(0) ?? '')).toUpperCase();
}

import type { Message } from '../wire.ts';
import { type CardActions, cardView } from './card-view.ts';
import { element } from './element.ts';
import { markdownToHtml } from './markdown.ts';
import { timeElement } from './times.ts';

export interface MessageParts {
  message: Message;
  mine: boolean;
  author: string;
  locale: string;
  cardActions: (attachment: number) => CardActions;
}

const cardType = 'application/vnd.microsoft.card.adaptive';

/** One message with its head, text and cards. */
export function messageView({ message, mine, author, locale, cardActions }: MessageParts): HTMLElement {
  const avatar = element('span', `avatar ${mine ? 'avatar-mine' : 'avatar-bot'}`, initials(author));
  avatar.ariaHidden = 'true';
  const time = timeElement(message.timestamp, 'time', locale);
  const head = element('p', 'head', element('span', 'author', author), ' ', time);
  if (message.updatedAt && message.attachments.length === 0) head.append(' ', element('span', 'edited', 'Edited'));

  const body = element('div', 'body', head);
  if (message.text) body.append(textView(message.text, mine));
  for (const [index, { contentType, content }] of message.attachments.entries()) {
    const view =
      contentType === cardType
        ? cardView(content, `Card from ${author}`, cardActions(index))
        : element('p', 'unknown', `An attachment of type ${contentType} cannot be shown here.`);
    body.append(view);
  }
  const article = element('article', `message ${mine ? 'mine' : 'theirs'}`, avatar, body);
  article.dataset['id'] = message.id;
  article.ariaLabel = author;
  return article;
}

function textView(text: string, mine: boolean): HTMLElement {
  const bubble = element('div', 'bubble');
  // What a person typed stands as typed; a bot writes Markdown.
  if (mine) bubble.textContent = text;
  else bubble.innerHTML = markdownToHtml(text);
  return bubble;
}

function initials(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return (first.charAt(0) + (rest.at(-1)?.charAt(0) ?? '')).toUpperCase();
}

import { type AdaptiveCardJson, type Attachment, cardIn, type Message } from '../activity.ts';
import type { Connector } from '../connector.ts';
import type { Delivery } from '../delivery.ts';
import type { DialogOpener } from '../dialog.ts';
import type { InvokeAnswer } from '../invoke-answer.ts';
import { refreshCards } from '../refresh.ts';
import { search, type SearchCommand, unfurl } from '../search.ts';
import type { SignInCard } from '../sign-in-card.ts';
import type { Speaker } from '../speaker.ts';
import { type Card, createCard, type PressResult } from './card.ts';
import { showDialog } from './dialog.ts';
import { type Searched, searchedIn } from './search.ts';
import { answerSignIn, type SignedIn, signInCardsIn, type SignInWays } from './sign-in.ts';

export interface ChatMessage {
  id: string;
  text: string;
  /** True for what the person said, false for what the bot said. */
  mine: boolean;
  updated: boolean;
  cards: Card[];
}

/** A conversation with the bot as one person sees it. */
export interface Chat {
  readonly conversationId: string;
  /**
   * What is said stands in the history, and what the bot answered with too, when this resolves. Among several people the bot
   * hears it only where it is named, and in a channel it begins a thread. A card goes with it that a message extension has
   * put there.
   */
  say: (text: string, card?: AdaptiveCardJson) => Promise<Delivery>;
  messages: () => ChatMessage[];
  /** The bot's newest message; throws when it has said nothing. */
  lastMessage: () => ChatMessage;
  /** The newest card in the chat; throws when there is none. Asked for again, it still holds what was filled in. */
  lastCard: () => Card;
  /** Waits until the predicate gives something truthy; after `withinMs` (30000) it throws and shows the last card. */
  until: <Found>(predicate: (chat: Chat) => Found, withinMs?: number) => Promise<NonNullable<Found>>;
  /** The bot's requests to sign in, the oldest first. */
  signInCards: () => SignInCard[];
  /** Answers the newest request to sign in as Teams does, from one client or several; throws when there is none. */
  signIn: (tokens: SignInWays, clients?: number) => Promise<SignedIn>;
  /** Brings the conversation onto the screen: Teams has the cards refreshed that ask for it. Gives the bot's answers. */
  look: () => Promise<InvokeAnswer[]>;
  /** The bot is taken out. */
  uninstall: () => Promise<Delivery>;
  /** Types into the search of the bot's message extension, or only opens it. */
  search: (command: SearchCommand, text?: string) => Promise<Searched>;
  /** Writes a link into a message, one of those that the app's manifest names. */
  unfurl: (url: string) => Promise<Searched>;
  /** Opens a dialog of the bot; its card's buttons show the next one. */
  openDialog: (opener: DialogOpener) => Promise<PressResult>;
  /** Sends the events of an installation once more, as Teams may. */
  reinstall: () => Promise<Delivery>;
  /** Delivers the last message or press of this chat once more, unchanged, as Teams may. */
  redeliver: () => Promise<Delivery>;
  /** An `adaptiveCard/action` invoke (or another one) with any value at all. */
  rawInvoke: (value: unknown, options?: { name?: string; replyToId?: string }) => Promise<Delivery>;
}

export function createChat(connector: Connector, speaker: Speaker): Chat {
  const { conversation, user } = speaker;
  // A card keeps what was typed into it until another one takes its place.
  const cards = new WeakMap<Attachment, Card>();

  const seen = () => connector.seenBy(conversation, user);

  function cardAt(message: Message, position: number): Card | undefined {
    const held = message.attachments[position];
    const json = cardIn(held);
    if (!held || !json) return undefined;
    const messageId = message.id;
    const cardHere = () => {
      const now = seen().find(({ id }) => id === messageId);
      return now && cardAt(now, position);
    };
    const openDialog = (data: unknown) => showDialog(connector, speaker, { data, messageId });
    const place = { connector, speaker, messageId, attachment: position, openDialog, cardHere };
    const card = cards.get(held) ?? createCard(json, place);
    cards.set(held, card);
    return card;
  }

  function asSeen(message: Message): ChatMessage {
    const held = message.attachments.map((_, position) => cardAt(message, position));
    return {
      id: message.id,
      text: message.text,
      mine: message.from.id === user.id,
      updated: message.updatedAt !== undefined,
      cards: held.filter((card) => card !== undefined),
    };
  }

  const chat: Chat = {
    conversationId: conversation.id,
    say: async (text, card) => (await connector.say(speaker, text, card)).delivery,
    messages: () => seen().map(asSeen),
    lastMessage: () => {
      const last = chat.messages().findLast(({ mine }) => !mine);
      if (!last) throw new Error('The bot has not said anything in this chat.');
      return last;
    },
    lastCard: () => {
      const last = chat
        .messages()
        .flatMap((message) => message.cards)
        .at(-1);
      if (!last) throw new Error(`There is no card in this chat. ${ending(chat)}`);
      return last;
    },
    until: (predicate, withinMs = 30_000) => until(connector, chat, predicate, withinMs),
    signInCards: () => signInCardsIn(conversation.messages),
    signIn: async (tokens, clients = 1) => {
      const card = chat.signInCards().at(-1);
      if (!card) throw new Error(`Nobody has been asked to sign in. ${ending(chat)}`);
      return answerSignIn(connector, speaker, card, { tokens, clients });
    },
    look: () => refreshCards(connector, speaker),
    uninstall: () => connector.uninstall(speaker),
    search: async (command, text) => searchedIn(await search(connector, speaker, command, text)),
    unfurl: async (url) => searchedIn(await unfurl(connector, speaker, url)),
    openDialog: (opener) => showDialog(connector, speaker, opener),
    reinstall: () => connector.install(speaker, { again: true }),
    redeliver: () => connector.redeliver(speaker),
    rawInvoke: (value, { name = 'adaptiveCard/action', replyToId } = {}) =>
      connector.invoke(speaker, name, value, replyToId),
  };
  return chat;
}

function until<Found>(
  connector: Connector,
  chat: Chat,
  predicate: (chat: Chat) => Found,
  withinMs: number,
): Promise<NonNullable<Found>> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(deadline);
      unsubscribe();
    };
    const look = () => {
      try {
        const found = predicate(chat);
        if (!found) return;
        stop();
        resolve(found);
      } catch (error) {
        stop();
        reject(error);
      }
    };
    const deadline = setTimeout(() => {
      stop();
      reject(new Error(`Nothing of the kind happened in the chat within ${withinMs} ms. ${ending(chat)}`));
    }, withinMs);
    const unsubscribe = connector.subscribe(look);
    look();
  });
}

/** The end of a chat, for a readable error. */
function ending(chat: Chat): string {
  const last = chat.messages().at(-1);
  if (!last) return 'The chat is empty.';
  const card = last.cards.at(-1);
  return `The last message says "${last.text}"${card ? ` with this card:\n${card.text()}` : ' and has no card'}`;
}

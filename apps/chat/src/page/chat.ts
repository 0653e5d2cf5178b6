import type { Cast, Change, DialogAsked, InvokeAnswer, Message, SearchAnswer, Sent } from '../wire.ts';
import type { CardActions } from './card-view.ts';
import type { Suggest } from './choice-filter.ts';
import type { Dialog } from './dialog.ts';
import { byId } from './element.ts';
import { failureText, failureView, keptErrorText } from './failure.ts';
import { messageMenu } from './message-menu.ts';
import { messageView } from './message-view.ts';
import { type CardSpot, chatDoor } from './server.ts';
import type { SignInActions } from './sign-in-card.ts';
import { createTranscript } from './transcript.ts';
import { createTypingLine } from './typing.ts';
import { say } from './words.ts';

export interface Chat {
  /** A card may go with it, and stand for a text. */
  say: (text: string, card?: object) => void;
  /** Opens a dialog with a new form. */
  create: () => void;
  /** Without a text the search is only opened. */
  search: (text: string | undefined) => Promise<SearchAnswer>;
  unfurl: (url: string) => Promise<SearchAnswer>;
  /** Takes on another language. */
  retell: () => void;
  close: () => void;
}

export interface ChatOptions {
  person: Cast['people'][number];
  room: Cast['rooms'][number];
  locale: () => string;
  dialog: Dialog;
  /** Hears that something has happened in the chat. */
  onChange: () => void;
}

/** Opens a conversation on the page as one person sees it: its history, what happens next, and the greeting of a first visit. */
export async function openChat(cast: Cast, options: ChatOptions): Promise<Chat> {
  const { person, room, locale, dialog, onChange } = options;
  const door = chatDoor(room.isShared ? `${person.key}.${room.key}` : person.key, locale);
  const typing = createTypingLine();
  const connection = byId('connection', HTMLElement);
  const transcript = createTranscript(
    byId('transcript', HTMLElement),
    (message) => {
      const mine = message.from.id === person.id;
      const byBot = message.from.id === cast.bot.id;
      const cardActions = (attachment: number) => actionsOf({ messageId: message.id, attachment });
      const signInActions = (attachment: number) => signInActionsOf({ messageId: message.id, attachment }, message);
      const author = message.from.name ?? cast.bot.name;
      const menu =
        byBot || !message.text ? undefined : messageMenu(() => showDialog({ kind: 'message', messageId: message.id }));
      return messageView({ message, mine, byBot, author, locale: locale(), menu, cardActions, signInActions });
    },
    locale,
  );
  let unfollow = () => {};
  /** The message that has just come: only to that one the window offers a token of its own accord, as Teams does. */
  let newest: Message | undefined;

  function signInActionsOf(spot: CardSpot, message: Message): SignInActions {
    const takesToken = Boolean(Object(message.attachments[spot.attachment]?.content).tokenExchangeResource);
    return {
      offer: takesToken && message === newest ? () => door.offerSignIn(spot).then(({ isTaken }) => isTaken) : undefined,
      redeem: (code) =>
        door.redeemSignIn(code).then(
          ({ isSignedIn }) => (isSignedIn ? undefined : say('signInRefused')),
          () => say('serverGone'),
        ),
    };
  }

  function showDialog(asked: DialogAsked) {
    dialog.show(cast.bot.name, {
      open: () => door.openDialog(asked),
      submit: (data) => door.submitDialog(asked, data),
      suggest: suggestIn(),
    });
  }

  /** A dialog stands at no message. */
  function suggestIn(messageId?: string): Suggest {
    return (dataset, text) =>
      door.suggest({ dataset, text, ...(messageId && { messageId }) }).then(
        (found) => (found.kind === 'choices' ? found.choices : undefined),
        () => undefined,
      );
  }

  function actionsOf(spot: CardSpot): CardActions {
    return {
      openDialog: (data) => showDialog({ kind: 'button', messageId: spot.messageId, data }),
      execute: (action) =>
        door.execute(spot, action).then(
          ({ answer }) => noticeOf(answer),
          () => say('serverGone'),
        ),
      submit: (value) =>
        door.submit(spot, value).then(
          ({ failed }) => failed && failureText(failed),
          () => say('serverGone'),
        ),
      suggest: suggestIn(spot.messageId),
    };
  }

  /** Sends something; when it fails, a line offers to try again. */
  async function attempt(send: () => Promise<Sent>, again: (sent: Sent | undefined) => () => Promise<Sent>) {
    const sent = await send().catch(() => undefined);
    if (sent && !sent.failed) return;
    const text = sent?.failed ? failureText(sent.failed) : say('serverGone');
    const retry = () => {
      transcript.note(undefined);
      void attempt(again(sent), again);
    };
    transcript.note(failureView(text, retry));
  }

  function apply(change: Change) {
    onChange();
    if (change.kind === 'typing') return typing.show(cast.bot.name);
    if (change.kind === 'deleted') return transcript.remove(change.messageId);
    if (change.message.from.id === cast.bot.id) typing.hide();
    if (change.kind === 'updated') {
      transcript.update(change.message);
      if (change.onlyFor === undefined) lookAt(change.message);
      return;
    }
    newest = change.message;
    transcript.add(change.message);
    lookAt(change.message);
  }

  function lookAt({ id, attachments }: Message) {
    if (attachments.length > 0) look(id);
  }

  /** As Teams does of its own accord: who sees no answer misses nothing. */
  function look(messageId?: string) {
    void door.look(messageId).catch(() => undefined);
  }

  async function start() {
    unfollow();
    const snapshot = await door.history().catch(() => undefined);
    if (!snapshot) return transcript.note(failureView(say('serverGone'), () => void start()));
    transcript.show(snapshot.messages);
    unfollow = door.follow(snapshot.cursor, {
      onChange: apply,
      onReset: () => void start(),
      onConnection: (connected) => {
        connection.hidden = connected;
        connection.textContent = connected ? '' : say('serverGone');
      },
    });
    void attempt(door.open, () => door.open);
    look();
  }

  await start();
  return {
    say: (text, card) => {
      const again = (sent: Sent | undefined) => () =>
        sent?.messageId === undefined ? door.say(text, card) : door.sayAgain(sent.messageId);
      void attempt(() => door.say(text, card), again);
    },
    create: () => showDialog({ kind: 'new' }),
    search: door.search,
    unfurl: door.unfurl,
    retell: transcript.retell,
    close: () => {
      unfollow();
      typing.hide();
      transcript.note(undefined);
    },
  };
}

function noticeOf(answer: InvokeAnswer): string | undefined {
  switch (answer.kind) {
    case 'message':
      return answer.text;
    case 'error':
      return keptErrorText(answer);
    case 'card':
    case 'nothing':
    default:
      return undefined;
  }
}

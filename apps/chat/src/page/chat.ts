import type { Cast, Change, InvokeAnswer, Message, Sent } from '../wire.ts';
import type { CardActions } from './card-view.ts';
import { byId } from './element.ts';
import { failureText, failureView } from './failure.ts';
import { messageView } from './message-view.ts';
import { type CardSpot, chatDoor } from './server.ts';
import type { SignInActions } from './sign-in-card.ts';
import { createTranscript } from './transcript.ts';
import { createTypingLine } from './typing.ts';
import { say } from './words.ts';

export interface Chat {
  say: (text: string) => void;
  /** Takes on another language. */
  retell: () => void;
  close: () => void;
}

export interface ChatOptions {
  person: Cast['people'][number];
  room: Cast['rooms'][number];
  locale: () => string;
  /** Hears that something has happened in the chat. */
  onChange: () => void;
}

/** Opens a conversation on the page as one person sees it: its history, what happens next, and the greeting of a first visit. */
export async function openChat(cast: Cast, { person, room, locale, onChange }: ChatOptions): Promise<Chat> {
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
      return messageView({ message, mine, byBot, author, locale: locale(), cardActions, signInActions });
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

  function actionsOf(spot: CardSpot): CardActions {
    return {
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
      suggest: (dataset, text) =>
        door.suggest({ dataset, text, messageId: spot.messageId }).then(
          (found) => (found.kind === 'choices' ? found.choices : undefined),
          () => undefined,
        ),
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
    if (change.kind === 'updated') return transcript.update(change.message);
    newest = change.message;
    transcript.add(change.message);
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
  }

  await start();
  return {
    say: (text) => {
      const again = (sent: Sent | undefined) => () =>
        sent?.messageId === undefined ? door.say(text) : door.sayAgain(sent.messageId);
      void attempt(() => door.say(text), again);
    },
    retell: transcript.retell,
    close: () => {
      unfollow();
      typing.hide();
      transcript.note(undefined);
    },
  };
}

function noticeOf(answer: InvokeAnswer): string | undefined {
  if (answer.kind === 'message') return answer.text;
  if (answer.kind !== 'error') return undefined;
  switch (answer.code) {
    case 'Timeout':
      return `${say('timeout')} ${say('stillHere')}`;
    case 'Unreachable':
      return `${say('unreachable')} ${say('stillHere')}`;
    case 'BotError':
    case 'UnreadableAnswer':
      return say('unreadable');
    default:
      return answer.message;
  }
}

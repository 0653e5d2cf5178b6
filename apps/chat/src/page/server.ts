import type {
  Cast,
  Change,
  DialogAnswer,
  DialogAsked,
  GalleryCard,
  GalleryContents,
  Looked,
  Offered,
  Pressed,
  Redeemed,
  SearchAnswer,
  Sent,
  SignInChange,
  SignInState,
  Snapshot,
  Suggestions,
} from '../wire.ts';

/** The card and its message that a button belongs to. */
export interface CardSpot {
  messageId: string;
  attachment: number;
}

export interface Execution {
  verb?: string | undefined;
  id?: string | undefined;
  data: object;
}

/** One person's seat in a conversation on the server of this page. Every call rejects when the server cannot be reached. */
export interface ChatDoor {
  history: () => Promise<Snapshot>;
  /** Follows the changes after a snapshot; `onReset` when they can no longer be followed from there. */
  follow: (cursor: string, hears: ChangeListener) => () => void;
  open: () => Promise<Sent>;
  say: (text: string, card: object | undefined) => Promise<Sent>;
  sayAgain: (messageId: string) => Promise<Sent>;
  /** Has those cards refreshed that ask for it: all that the person sees, or those of one message. */
  look: (messageId?: string) => Promise<Looked>;
  submit: (spot: CardSpot, value: object) => Promise<Sent>;
  execute: (spot: CardSpot, action: Execution) => Promise<Pressed>;
  openDialog: (asked: DialogAsked) => Promise<DialogAnswer>;
  submitDialog: (asked: DialogAsked, data: object) => Promise<DialogAnswer>;
  search: (text: string | undefined) => Promise<SearchAnswer>;
  unfurl: (url: string) => Promise<SearchAnswer>;
  /** Asks for the choices of a list that fit what is typed into it; a dialog stands at no message. */
  suggest: (asked: { dataset: string; text: string; messageId?: string }) => Promise<Suggestions>;
  /** Offers the person's own token to a request to sign in. */
  offerSignIn: (spot: CardSpot) => Promise<Offered>;
  /** Brings the code of a sign-in by button. */
  redeemSignIn: (code: string) => Promise<Redeemed>;
}

/** What can be tried out with one person's sign-in. */
export interface SignInControls {
  state: () => Promise<SignInState>;
  change: (change: SignInChange) => Promise<SignInState>;
}

export interface ChangeListener {
  onChange: (change: Change) => void;
  onReset: () => void;
  onConnection: (connected: boolean) => void;
}

export async function fetchCast(): Promise<Cast> {
  return readJson(await fetch('/api/cast'));
}

export async function fetchGallery(): Promise<GalleryContents> {
  return readJson(await fetch('/api/gallery'));
}

export async function fetchGalleryCards(language: string): Promise<GalleryCard[]> {
  return readJson(await fetch(`/api/gallery/${language}`));
}

export function chatDoor(seat: string, locale: () => string): ChatDoor {
  const at = addressOf(seat);
  const post = <Answer>(action: string, body: object) =>
    postJson<Answer>(`${at}/${action}`, { ...body, locale: locale() });

  return {
    history: async () => readJson(await fetch(at)),
    follow: (cursor, { onChange, onReset, onConnection }) => {
      const source = new EventSource(`${at}/events?after=${encodeURIComponent(cursor)}`);
      source.addEventListener('change', ({ data }) => onChange(JSON.parse(data)));
      source.addEventListener('reset', onReset);
      source.addEventListener('open', () => onConnection(true));
      source.addEventListener('error', () => onConnection(false));
      return () => source.close();
    },
    open: () => post('open', {}),
    say: (text, card) => post('messages', { text, card }),
    sayAgain: (messageId) => post('retries', { messageId }),
    look: (messageId) => post('looks', { messageId }),
    submit: (spot, value) => post('submits', { ...spot, value }),
    execute: (spot, action) => post('executes', { ...spot, action }),
    openDialog: (asked) => post('dialogs', { asked }),
    submitDialog: (asked, data) => post('dialog-presses', { asked, data }),
    search: (text) => post('searches', { text }),
    unfurl: (url) => post('links', { url }),
    suggest: (asked) => post('suggestions', asked),
    offerSignIn: (spot) => post('sign-in/offers', spot),
    redeemSignIn: (code) => post('sign-in/codes', { code }),
  };
}

export function signInControls(person: string): SignInControls {
  const at = `${addressOf(person)}/sign-in`;
  return {
    state: async () => readJson(await fetch(at)),
    change: (change) => postJson(`${at}/changes`, { change }),
  };
}

function addressOf(seat: string): string {
  return `/api/chats/${encodeURIComponent(seat)}`;
}

async function postJson<Answer>(address: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return readJson<Answer>(await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function readJson<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`The window's server answered with status ${response.status}.`);
  const body: Answer = await response.json();
  return body;
}

import { element } from './element.ts';
import { say, saying } from './words.ts';

/** What a request to sign in asks for. */
export interface SignInActions {
  /** Offers the person's own token, where the request is new and takes one; gives whether it was taken. */
  offer: (() => Promise<boolean>) | undefined;
  /** Brings the code to the bot; its text is shown below the card. */
  redeem: (code: string) => Promise<string | undefined>;
}

interface SignInRequest {
  text: string;
  title: string;
  link: string;
}

const ownNames = ['127.0.0.1', 'localhost', '[::1]'];

/** Draws a bot's request to sign in. As in Teams, the button shows only where Teams could not do it of its own accord. */
export function signInCardView(content: unknown, actions: SignInActions): HTMLElement {
  const { text, title, link } = requestIn(content);
  const notice = element('p', 'card-notice');
  notice.role = 'alert';
  notice.hidden = true;
  const button = element('button', 'sign-in-button', title);
  button.type = 'button';
  const progress = saying(element('p', 'sign-in-progress'), 'signingIn');
  progress.role = 'status';
  progress.hidden = true;
  const frame = element(
    'section',
    'card',
    element('div', 'sign-in-card', element('p', '', text), progress, button),
    notice,
  );
  frame.role = 'group';
  frame.tabIndex = -1;

  function tell(said: string | undefined) {
    notice.textContent = said ?? '';
    notice.hidden = !said;
  }

  button.addEventListener('click', () => {
    tell(undefined);
    const opened = openSignIn(link, (code) => void actions.redeem(code).then(tell));
    if (!opened) tell(say('popUps'));
  });
  async function signInSilently(offer: () => Promise<boolean>) {
    progress.hidden = false;
    button.hidden = true;
    const isTaken = await offer().catch(() => false);
    progress.hidden = true;
    button.hidden = isTaken;
  }

  if (actions.offer) void signInSilently(actions.offer);
  return frame;
}

/** Opens the page of the link in a window of its own, and waits for the code that it hands over. */
function openSignIn(link: string, hear: (code: string) => void): boolean {
  const address = URL.parse(link);
  if (!address || address.protocol !== 'http:' || !ownNames.includes(address.hostname)) return false;
  address.searchParams.set('opener', location.origin);
  const page = window.open(address, 'cosell-sign-in', 'popup,width=480,height=640');
  if (!page) return false;
  const listening = new AbortController();
  const onMessage = ({ origin, source, data }: MessageEvent) => {
    const code: unknown = Object(data).signInCode;
    if (origin !== address.origin || source !== page || typeof code !== 'string') return;
    listening.abort();
    hear(code);
  };
  window.addEventListener('message', onMessage, { signal: listening.signal });
  return true;
}

function requestIn(content: unknown): SignInRequest {
  const { text, buttons } = Object(content);
  const [button] = Array.isArray(buttons) ? buttons : [];
  return { text: String(text), title: String(Object(button).title), link: String(Object(button).value) };
}

import type { SignInChange, SignInState } from '../wire.ts';
import { byId, element } from './element.ts';
import { signInControls } from './server.ts';
import { saying, type WordKey } from './words.ts';

interface Control {
  label: WordKey;
  change: SignInChange;
}

/** Shows how the sign-in of the person at the window stands, with buttons to try out what can happen to it. */
export function openSignInPanel(person: () => string): { refresh: () => void } {
  const panel = byId('sign-in', HTMLDetailsElement);
  const state = byId('sign-in-state', HTMLElement);
  const buttons = byId('sign-in-controls', HTMLElement);
  const done = byId('sign-in-done', HTMLElement);
  panel.hidden = false;

  /** Whose state stands there, and which. */
  let shown = '';
  const controls = new Map<string, { button: HTMLButtonElement; change: SignInChange }>();

  /**
   * What a button did is no longer told when something else has changed the state. Each button keeps its place when its words
   * change, and with it the focus.
   */
  function show(key: string, report: SignInState) {
    if (key !== person()) return;
    const facts = summaryOf(report);
    const showing = [key, ...facts].join();
    if (showing !== shown) hush(done);
    shown = showing;
    state.replaceChildren(...facts.flatMap(told));
    for (const [place, { label, change }] of Object.entries(controlsFor(report))) {
      const control = controls.get(place) ?? added(place, change);
      saying(control.button, label);
      control.change = change;
    }
  }

  function added(place: string, change: SignInChange) {
    const button = element('button', 'plain-button');
    button.type = 'button';
    const control = { button, change };
    button.addEventListener('click', () => void press(control.change));
    controls.set(place, control);
    buttons.append(button);
    return control;
  }

  async function press(change: SignInChange) {
    const key = person();
    try {
      show(key, await signInControls(key).change(change));
      if (key === person()) saying(done, effects[change]);
    } catch {
      if (key === person()) saying(done, 'trialBroken');
    }
  }

  async function refresh() {
    const key = person();
    try {
      show(key, await signInControls(key).state());
    } catch {
      if (key !== person()) return;
      hush(done);
      state.replaceChildren(...told('trialUnknown', 0));
    }
  }

  return { refresh: () => void refresh() };
}

const tokens = { none: 'signedOut', good: 'signedIn', expired: 'tokenExpired' } as const;

function summaryOf({ consent, failsExchanges, token }: SignInState): WordKey[] {
  const facts: WordKey[] = [tokens[token], consent ? 'consentGiven' : 'noConsent'];
  return failsExchanges ? [...facts, 'exchangesFail'] : facts;
}

function told(key: WordKey, index: number): (string | HTMLElement)[] {
  const word = saying(element('span', 'sign-in-fact'), key);
  return index === 0 ? [word] : [', ', word];
}

function hush(line: HTMLElement) {
  line.textContent = '';
  delete line.dataset['text'];
}

function controlsFor({ consent, failsExchanges }: SignInState): Record<string, Control> {
  return {
    consent: consent
      ? { label: 'withdrawConsent', change: 'withdraw-consent' }
      : { label: 'giveConsent', change: 'give-consent' },
    exchanges: failsExchanges
      ? { label: 'mendExchanges', change: 'mend-exchanges' }
      : { label: 'failExchanges', change: 'fail-exchanges' },
    token: { label: 'expireToken', change: 'expire-token' },
    challenge: { label: 'challenge', change: 'challenge' },
  };
}

const effects: Record<SignInChange, WordKey> = {
  'give-consent': 'consentIsGiven',
  'withdraw-consent': 'consentIsWithdrawn',
  'mend-exchanges': 'exchangesAreMended',
  'fail-exchanges': 'exchangesAreFailing',
  'expire-token': 'tokenIsExpired',
  challenge: 'challengeIsSet',
};

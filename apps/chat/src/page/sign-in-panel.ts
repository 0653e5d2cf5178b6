import type { SignInChange, SignInState } from '../wire.ts';
import { byId, element } from './element.ts';
import { signInControls } from './server.ts';

interface Control {
  label: string;
  change: SignInChange;
}

/** Shows how the sign-in of the person at the window stands, with buttons to try out what can happen to it. */
export function openSignInPanel(person: () => string): { refresh: () => void } {
  const panel = byId('sign-in', HTMLDetailsElement);
  const state = byId('sign-in-state', HTMLElement);
  const buttons = byId('sign-in-controls', HTMLElement);
  const done = byId('sign-in-done', HTMLElement);
  panel.hidden = false;

  let shownFor = '';
  const controls = new Map<string, { button: HTMLButtonElement; change: SignInChange }>();

  /** Each button keeps its place when its words change, and with it the focus. */
  function show(key: string, report: SignInState) {
    if (key !== person()) return;
    state.textContent = summaryOf(report);
    for (const [place, { label, change }] of Object.entries(controlsFor(report))) {
      const control = controls.get(place) ?? added(place, change);
      control.button.textContent = label;
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
      done.textContent = effects[change];
    } catch {
      done.textContent = 'A part of the trial does not answer. Start everything again.';
    }
  }

  async function refresh() {
    const key = person();
    if (key !== shownFor) done.textContent = '';
    shownFor = key;
    try {
      show(key, await signInControls(key).state());
    } catch {
      state.textContent = 'not known';
    }
  }

  return { refresh: () => void refresh() };
}

function summaryOf({ consent, failsExchanges, token }: SignInState): string {
  const tokens = { none: 'signed out', good: 'signed in', expired: 'token expired' };
  return [tokens[token], consent ? 'consent given' : 'no consent', ...(failsExchanges ? ['exchanges fail'] : [])].join(
    ', ',
  );
}

function controlsFor({ consent, failsExchanges }: SignInState): Record<string, Control> {
  return {
    consent: consent
      ? { label: 'Withdraw consent', change: 'withdraw-consent' }
      : { label: 'Give consent', change: 'give-consent' },
    exchanges: failsExchanges
      ? { label: 'Let exchanges work', change: 'mend-exchanges' }
      : { label: 'Let exchanges fail', change: 'fail-exchanges' },
    token: { label: 'Let the token expire', change: 'expire-token' },
    challenge: { label: 'Challenge the next call', change: 'challenge' },
  };
}

const effects: Record<SignInChange, string> = {
  'give-consent': 'From now on Teams can sign this person in of its own accord.',
  'withdraw-consent': 'The next sign-in shows its button, and asks for consent.',
  'mend-exchanges': 'Teams can sign this person in of its own accord again.',
  'fail-exchanges': 'The next sign-in shows its button; no consent is asked for.',
  'expire-token': 'The token is no longer good and cannot be renewed.',
  challenge: 'The next call of the API is answered with a claims challenge; the sign-in after it is by hand.',
};

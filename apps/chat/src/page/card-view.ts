import type { Action, AdaptiveCard } from 'adaptivecards';
import { addChoiceFilters, type Suggest } from './choice-filter.ts';
import { registerChoiceSet } from './choice-set.ts';
import { element } from './element.ts';
import { registerFoldButton } from './fold-button.ts';
import { registerHeading } from './heading.ts';
import { hostConfig } from './host-config.ts';
import { markdownToHtml } from './markdown.ts';
import { registerNumberInput } from './number-input.ts';
import type { Execution } from './server.ts';
import { say, saying } from './words.ts';

/** What a card asks for. Each promise ends when the answer is there; its text is shown below the card. */
export interface CardActions {
  execute: (action: Execution) => Promise<string | undefined>;
  submit: (value: object) => Promise<string | undefined>;
  /** Opens a dialog, for a button whose data asks for one; absent where that is sent like any other. */
  openDialog?: (data: object) => void;
  /** Absent where there is no bot to ask. */
  suggest?: Suggest;
}

registerChoiceSet();
registerNumberInput();
registerFoldButton();
registerHeading();
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** Draws a card. While an action is under way the card takes no second press. */
export function cardView(json: unknown, actions: CardActions): HTMLElement {
  const frame = element('section', 'card');
  frame.role = 'group';
  frame.tabIndex = -1;
  const notice = element('p', 'card-notice');
  notice.role = 'alert';
  notice.hidden = true;

  async function run(action: Action) {
    notice.hidden = true;
    if (action instanceof AdaptiveCards.OpenUrlAction) return tell(openLink(action.url));
    if (action instanceof AdaptiveCards.ExecuteAction) {
      const { verb, id, data } = action;
      return busy(() => actions.execute({ verb, id, data: dataOf(data) }));
    }
    if (!(action instanceof AdaptiveCards.SubmitAction)) return;
    const data = dataOf(action.data);
    if (actions.openDialog && asksForDialog(data)) return actions.openDialog(data);
    return busy(() => actions.submit(data));
  }

  async function busy(work: () => Promise<string | undefined>) {
    const focused = document.activeElement;
    frame.ariaBusy = 'true';
    frame.inert = true;
    tell(await work());
    frame.inert = false;
    frame.ariaBusy = null;
    if (focused instanceof HTMLElement && document.activeElement === document.body)
      focused.focus({ preventScroll: true });
  }

  function tell(text: string | undefined) {
    notice.textContent = text ?? '';
    notice.hidden = !text;
  }

  frame.append(
    drawn(json, (action) => void run(action)),
    notice,
  );
  addChoiceFilters(frame, actions.suggest);
  return frame;
}

function drawn(json: unknown, onExecuteAction: (action: Action) => void): HTMLElement {
  const card: AdaptiveCard = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = onExecuteAction;
  card.parse(json);
  return card.render() ?? saying(element('p', 'card-notice'), 'brokenCard');
}

function dataOf(data: object | string | undefined): object {
  return typeof data === 'object' ? data : {};
}

function asksForDialog(data: object): boolean {
  return Object(Object(data).msteams).type === 'task/fetch';
}

function openLink(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url) || new URL(url).protocol !== 'https:') return say('httpsOnly');
  window.open(url, '_blank', 'noopener,noreferrer');
  return undefined;
}

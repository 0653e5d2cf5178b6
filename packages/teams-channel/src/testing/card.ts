import type { AdaptiveCardJson } from '../activity.ts';
import type { Connector } from '../connector.ts';
import type { Delivery } from '../delivery.ts';
import { opensDialog } from '../dialog.ts';
import type { Speaker } from '../speaker.ts';
import { suggest, type SuggestedChoice } from '../typeahead.ts';
import {
  type ActionChoice,
  actionsOf,
  type CardAction,
  fallbackOf,
  findAction,
  type PlacedAction,
} from './card-actions.ts';
import { type CardInput, defaultValue, type Entry, inputsOf, type PlacedInput, wireValue } from './card-inputs.ts';
import { textOf } from './card-walk.ts';
import { faultOf } from './input-rules.ts';

export type Entries = Readonly<Record<string, Entry>>;

/** What came of pressing a button: either it was refused by the card's own rules and nothing was sent,
 * or `status` and `body` are the bot's answer (0 and `failure` when none came) and one of `card`, `message`, `error` what it shows. */
export interface PressResult {
  refused?: readonly { id: string; message: string }[];
  status?: number;
  body?: unknown;
  failure?: Delivery['failure'];
  /** The card that now stands in the pressed one's place. */
  card?: Card;
  message?: string;
  error?: { code: string; message: string };
}

/** A card as it stands before one person, with what they typed into it. */
export interface Card {
  readonly json: AdaptiveCardJson;
  readonly messageId: string;
  /** All words to read, one line for each part; buttons left out. */
  text: () => string;
  /** The wire value of every input by id, empty where nothing is entered. */
  values: () => Record<string, string>;
  actions: () => CardAction[];
  /** Types into inputs by id; throws for an id that the card has not. */
  fill: (entries: Entries) => Card;
  /** Types into an input whose choices come from the bot, and gives them; throws for any other, and where Teams could show none. */
  suggest: (inputId: string, text: string) => Promise<readonly SuggestedChoice[]>;
  /** Presses a button by verb or title, after filling in `entries`. A card that was replaced meanwhile can still be pressed. */
  press: (button: ActionChoice, entries?: Entries) => Promise<PressResult>;
  /** Presses a button as Teams does where it does not know `Action.Execute`: by its fallback; throws when there is none. */
  submit: (button: ActionChoice, entries?: Entries) => Promise<PressResult>;
}

export interface CardPlace {
  connector: Connector;
  speaker: Speaker;
  messageId: string;
  attachment: number;
  /** What `Action.Submit` does in a dialog; elsewhere it is a message. */
  submit?: (data: Record<string, unknown>) => Promise<PressResult>;
  /** What `Action.Submit` does in a chat where its data asks for a dialog; dialogs open none. */
  openDialog?: (data: Record<string, unknown>) => Promise<PressResult>;
  /** Finds the card that stands in this place later. */
  cardHere: () => Card | undefined;
}

export function createCard(json: AdaptiveCardJson, place: CardPlace): Card {
  const { connector, speaker, messageId, attachment } = place;
  const typed = new Map<string, string>();
  const suggested: SuggestedChoice[] = [];
  const valueOf = ({ input }: PlacedInput) => typed.get(input.id) ?? defaultValue(input);

  const card: Card = {
    json,
    messageId,
    text: () => textOf(json),
    values: () => Object.fromEntries(inputsOf(json).map((placed) => [placed.input.id, valueOf(placed)])),
    actions: () => actionsOf(json).map(({ action }) => action),
    fill: (entries) => {
      for (const [id, entry] of Object.entries(entries)) typed.set(id, wireValue(inputAt(json, id), entry));
      return card;
    },
    suggest: async (inputId, text) => {
      const input = inputAt(json, inputId);
      const dataset = input.type === 'Input.ChoiceSet' ? input['choices.data']?.dataset : undefined;
      if (dataset === undefined) throw new Error(`The input ${inputId} asks the bot for no choices.`);
      const found = await suggest(connector, speaker, { dataset, text, messageId: messageId || undefined });
      if (found.kind === 'error') throw new Error(`${found.code}: ${found.message}`);
      suggested.push(...found.choices);
      return found.choices;
    },
    press: async (button, entries = {}) => send(findAction(json, button), entries),
    submit: async (button, entries = {}) => send(fallbackOf(findAction(json, button)), entries),
  };

  async function send(chosen: PlacedAction, entries: Entries): Promise<PressResult> {
    card.fill(entries);
    const inputs = inputsSentBy(chosen, inputsOf(json));
    const refused = inputs.flatMap((placed) => {
      const message = faultOf(withSuggested(placed.input, suggested), valueOf(placed));
      return message === undefined ? [] : [{ id: placed.input.id, message }];
    });
    if (refused.length > 0) return { refused };
    // As Teams does: an empty input is not sent at all, and an input wins over a key of the same name in the data.
    const entered = inputs.map((placed) => [placed.input.id, valueOf(placed)]).filter(([, value]) => value !== '');
    return deliver(chosen.action, { ...chosen.action.data, ...Object.fromEntries(entered) });
  }

  async function deliver({ type, verb, id }: CardAction, data: Record<string, unknown>): Promise<PressResult> {
    if (place.submit) {
      if (type !== 'Action.Submit') throw new Error(`A dialog takes no ${type}.`);
      return place.submit(data);
    }
    if (type === 'Action.Submit' && place.openDialog && opensDialog(data)) return place.openDialog(data);
    const pressed = { messageId, attachment };
    if (type === 'Action.Submit') return outcomeOf(await connector.submit(speaker, pressed, data));
    const { delivery, answer } = await connector.execute(speaker, pressed, { verb, id, data });
    const outcome = outcomeOf(delivery);
    switch (answer.kind) {
      case 'card':
        return { ...outcome, card: place.cardHere() ?? createCard(answer.card, place) };
      case 'message':
        return { ...outcome, message: answer.text };
      case 'error':
        return { ...outcome, error: { code: answer.code, message: answer.message } };
      case 'nothing':
      default:
        return outcome;
    }
  }

  return card;
}

function inputAt(card: AdaptiveCardJson, id: string): CardInput {
  const inputs = inputsOf(card).map(({ input }) => input);
  const found = inputs.find((input) => input.id === id);
  if (!found) throw new Error(`No input ${id} on this card; it has ${inputs.map((input) => input.id).join(', ')}.`);
  return found;
}

/** What the bot has offered may be chosen, besides what stands on the card. */
function withSuggested(input: CardInput, suggested: readonly SuggestedChoice[]): CardInput {
  if (input.type !== 'Input.ChoiceSet' || !input['choices.data']) return input;
  return { ...input, choices: [...input.choices, ...suggested] };
}

/** A button sends the inputs of its own card and of the cards around it, never those of a ShowCard beside it. */
function inputsSentBy({ action, cards }: PlacedAction, inputs: readonly PlacedInput[]): PlacedInput[] {
  if (action.associatedInputs?.toLowerCase() === 'none') return [];
  return inputs.filter((placed) => cards.some((around) => around === placed.cards.at(-1)));
}

function outcomeOf({ status, body, failure }: Delivery): PressResult {
  return { status, body, ...(failure ? { failure } : {}) };
}

import adaptiveCards from 'adaptivecards/dist/adaptivecards.js';
import type { Card, Element, Json } from '../src/card.ts';
import { bytesOf } from '../src/card-budget.ts';

/** A property that the package knows from version 1.6 on, and Teams in cards of 1.5 too. */
const knownToTeams = '"choices.data"';

/** Everything the npm package adaptivecards has to say against a card. */
export const faultsOf = (card: Card): string[] => {
  const { AdaptiveCard, SerializationContext, Versions } = adaptiveCards;
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  // A card begins as version 1.0 and then drops labels and verbs without a word.
  parsed.version = Versions.v1_5;
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const faults = events.filter((message) => !message.includes(knownToTeams));
  return [...faults, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
};

/** A value as it goes over the wire; empty where there is none. */
export const written = (value: Json): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

const isObject = (value: Json | Card): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isElement = (value: Json | Card): value is Element => isObject(value) && typeof value['type'] === 'string';

/** Every element, column and action of a card, parents first. */
export const partsOf = (value: Json | Card): Element[] => {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([name, member]) => (name === 'data' ? [] : partsOf(member)));
  return isElement(value) ? [value, ...inner] : inner;
};

export const inputsOf = (card: Card): Element[] => partsOf(card).filter(({ type }) => type.startsWith('Input.'));

export const buttonsOf = (card: Card): Element[] => partsOf(card).filter(({ type }) => type === 'Action.Execute');

export const verbsOf = (card: Card): string[] => buttonsOf(card).map(({ verb }) => written(verb));

/** The actions of a chat's card whose answer opens in a dialog. */
export const dialogOpenersOf = (card: Card): Element[] =>
  partsOf(card).filter(({ type, data }) => type === 'Action.Submit' && isObject(data) && isObject(data['msteams']));

/** The verb of an action that has it in its data. */
export const verbIn = (data: Json): string => (isObject(data) ? written(data['verb']) : '');

/** All texts a person reads. */
export const textOf = (card: Card): string => {
  const texts: string[] = [];
  const collect = (value: Json | Card): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        const isText = ['text', 'title', 'value', 'label', 'placeholder', 'errorMessage'].includes(name);
        if (isText && typeof member === 'string') texts.push(member);
        else if (name !== 'data') collect(member);
      }
    }
  };
  collect(card.body);
  return texts.join('\n');
};

/** Every text of a card that comes before eyes somewhere, buttons and the line for old clients too. */
export const visibleTextsOf = (card: Card): string[] => {
  const shown = partsOf(card).flatMap(({ type, text, title, label, placeholder, errorMessage, choices, facts }) => {
    const offered = Array.isArray(choices) ? choices.map(({ title: name }) => name) : [];
    const told = Array.isArray(facts) ? facts.flatMap(({ title: name, value }) => [name, value]) : [];
    return type === 'Column' ? [] : [text, title, label, placeholder, errorMessage, ...offered, ...told];
  });
  return [card.fallbackText, ...shown.filter((text) => typeof text === 'string')];
};

/** What Teams sends for a card nobody touched: strings, and nothing for an empty choice. */
export const untouchedData = (card: Card): Record<string, string> => {
  const data: Record<string, string> = {};
  for (const { type, id, value } of inputsOf(card)) {
    const isEmptyChoice = type === 'Input.ChoiceSet' && value === undefined;
    if (typeof id === 'string' && !isEmptyChoice) data[id] = written(value);
  }
  return data;
};

export const sizeOf = (card: Card): number => bytesOf(card);

import type { FieldPath } from '@cosell/core';
import type { Corpus, CorpusMessage, ExpectedFields } from '../corpus/corpus-message.ts';
import { type MessageLanguage, messageLanguages, readMessage } from '../src/index.ts';

export type ScoredField = keyof ExpectedFields;

/** Where each expected field stands in the referral. The proposed name and the notes follow from the rest and are not scored. */
export const scoredPaths: Readonly<Record<ScoredField, FieldPath>> = {
  company: 'customerProfile.name',
  firstName: 'customerProfile.team[0].firstName',
  lastName: 'customerProfile.team[0].lastName',
  email: 'customerProfile.team[0].email',
  phone: 'customerProfile.team[0].phoneNumber',
  title: 'customerProfile.team[0].title',
  street: 'customerProfile.address.addressLine1',
  postalCode: 'customerProfile.address.postalCode',
  city: 'customerProfile.address.city',
  country: 'customerProfile.address.country',
  value: 'details.dealValue',
  currency: 'details.currency',
  closing: 'details.closingDateTime',
  products: 'details.requirements.products',
};

export const scoredFields = Object.keys(scoredPaths).filter((key): key is ScoredField => key in scoredPaths);

/** One field of one message: what was expected and what was guessed. */
export interface Outcome {
  readonly language: MessageLanguage;
  /** How the message begins. */
  readonly opening: string;
  readonly heldOut: boolean;
  readonly field: ScoredField;
  readonly expected: string | undefined;
  readonly guessed: string | undefined;
}

/** The day on which the messages of the corpus came. */
const now = new Date('2026-03-10T09:00:00Z');

/** Each message read by somebody of its own country. */
export const outcomesOf = (corpora: readonly Corpus[]): Outcome[] =>
  corpora.flatMap((corpus) =>
    corpus.messages.flatMap((message) => outcomesOfMessage(corpus, message, ownLocaleOf(corpus))),
  );

/** Each message read by somebody of each of the other languages. */
export const outcomesAbroad = (corpora: readonly Corpus[]): Outcome[] =>
  corpora.flatMap((corpus) => {
    const readers = messageLanguages.filter((language) => language !== corpus.language);
    return corpus.messages.flatMap((message) =>
      readers.flatMap((locale) => outcomesOfMessage(corpus, message, locale)),
    );
  });

export const ownLocaleOf = ({ language, region }: Corpus): string => new Intl.Locale(language, { region }).toString();

const outcomesOfMessage = (
  { language, sender }: Corpus,
  { text, participants, expected, heldOut }: CorpusMessage,
  locale: string,
): Outcome[] => {
  const { guesses } = readMessage(text, { locale, now, sender, participants });
  return scoredFields.map((field) => ({
    language,
    opening: text.slice(0, 30).replaceAll('\n', ' '),
    heldOut: heldOut === true,
    field,
    expected: expected[field],
    guessed: guesses.find(({ path }) => path === scoredPaths[field])?.value,
  }));
};

export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly guessed: number;
  readonly wrong: number;
}

export const scoreOf = (outcomes: readonly Outcome[]): Score => {
  const guesses = outcomes.filter(({ guessed }) => guessed !== undefined);
  const expectations = outcomes.filter(({ expected }) => expected !== undefined);
  return {
    expected: expectations.length,
    found: expectations.filter(({ expected, guessed }) => expected === guessed).length,
    guessed: guesses.length,
    wrong: guesses.filter(({ expected, guessed }) => expected !== guessed).length,
  };
};

/** At least nine of ten expected fields are found, and at most one of twenty guesses is wrong. */
export const isGoodEnough = ({ expected, found, guessed, wrong }: Score): boolean =>
  found >= expected * 0.9 && wrong <= guessed * 0.05;

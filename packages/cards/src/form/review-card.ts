import { asksForHelp, dealKindOf, type FieldPath, fieldPaths, fields, type ReferralDraft } from '@cosell/core';
import { press } from '../buttons.ts';
import { type Card, card, type Element } from '../card.ts';
import { clipped, withinBudget } from '../card-budget.ts';
import { box, type Fact, factGroups, plainText, subtle, title } from '../elements.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import type { SolutionChoice } from './draft-of-answers.ts';
import { conversionTexts } from './form-card.ts';
import type { Conversion } from './settled-answers.ts';
import { fieldsOfSection, formSteps, type SectionId, sharedSections, stepPlaces } from './steps.ts';
import { decodeList } from './tag-list.ts';
import { hasPassed } from './written-day.ts';
import { isNoPhone } from './written-phone.ts';

export interface ReviewView {
  readonly draftId: string;
  /** Settled, as `checkAnswers` gives them. */
  readonly answers: Answers;
  readonly draft: ReferralDraft;
  readonly conversions: readonly Conversion[];
  /** Of the answers, to tell later whether they are still those of the draft. */
  readonly digest?: string | undefined;
  /** Plain words above everything, such as why it is shown again. */
  readonly summary?: string | undefined;
  /** Such as `2026-11-15`: a day before it has passed for everybody. */
  readonly today: string;
  readonly solutions: readonly SolutionChoice[];
}

/** Everything that was entered, what will be created and who will see it, before it is sent. */
export const reviewCard = (view: ReviewView, words: Words): Card =>
  withinBudget((room) => drawReview(view, words, room));

const drawReview = (view: ReviewView, words: Words, room: number): Card => {
  const { draftId, answers, draft, conversions, digest, summary } = view;
  const told = conversionTexts(conversions, words).map((text) => plainText(text));
  const warnings = warningsOf(view, words);
  const groups = places
    .filter(({ section }) => answers.type === 'Shared' || !sharedSections.has(section))
    .flatMap((place) => groupsOf(place, view, words));
  const body: Element[] = [
    title(words.say('review.title')),
    subtle(draft.name ?? '', { spacing: 'None' }),
    ...(summary === undefined ? [] : [box('attention', [plainText(summary)])]),
    box('emphasis', consequences(draft, words)),
    ...(told.length > 0 ? [box('accent', told)] : []),
    ...(warnings.length > 0
      ? [box('warning', [plainText(words.say('review.warning'), { weight: 'Bolder' }), ...warnings])]
      : []),
    ...factGroups(groups, room),
  ];
  const shown = { draftId, ...(digest !== undefined && { digest }) };
  return card(words.say('review.fallback', { name: draft.name ?? '' }), body, [
    press({ verb: 'draft.submit', data: shown }, words.say('button.draft.submit'), 'positive'),
    press({ verb: 'draft.open', data: { draftId } }, words.say('button.draft.back')),
    press({ verb: 'draft.discard', data: { draftId } }, words.say('button.draft.discard'), 'destructive'),
  ]);
};

const places = formSteps.flatMap((step) => stepPlaces[step]);

/** Sections whose fields are called like those of another person, so they stand under their own heading. */
const otherPeople: ReadonlySet<SectionId> = new Set(['contact-second', 'team-second']);

/** What was said in one place of the form, folded away or not. */
const groupsOf = ({ section, folded }: (typeof places)[number], view: ReviewView, words: Words) => {
  const group = (name: SectionId, sections: readonly SectionId[]) => ({
    title: words.say(`section.${name}`),
    facts: sections.flatMap((each) => factsOf(each, view, words)),
  });
  const others = folded.filter((name) => otherPeople.has(name));
  return [
    group(section, [section, ...folded.filter((name) => !otherPeople.has(name))]),
    ...others.map((name) => group(name, [name])),
  ];
};

const consequences = (draft: ReferralDraft, words: Words): Element[] => {
  const kind = dealKindOf(draft);
  return [
    plainText(words.say(`review.creates.${kind}`), { weight: 'Bolder' }),
    plainText(words.say(`review.sees.${kind}`), { spacing: 'Small' }),
  ];
};

/** Of one that is surely none, in characters. */
const longestPhone = 40;

const phonesOf = (answers: Answers): string[] =>
  fieldPaths.flatMap((path) => (fields[path].kind === 'phone' ? (answers[path] ?? []) : []));

/** What one may want to think about; none of it stops the referral. */
const warningsOf = ({ draft, answers, today }: ReviewView, words: Words): Element[] => {
  const closing = answers['details.closingDateTime'] ?? '';
  const invitation = draft.connected?.inviteContext;
  const isShared = draft.type === 'Shared';
  const warnings = [
    hasPassed(closing, today) && words.say('review.warning.day-over', { day: words.day(closing) }),
    ...phonesOf(answers)
      .filter(isNoPhone)
      .map((phone) => words.say('review.warning.no-phone', { phone: clipped(phone, longestPhone) })),
    isShared && !invitation?.notes && words.say('review.warning.no-message'),
    isShared && !asksForHelp(invitation?.assistanceRequestCode) && words.say('review.warning.no-help'),
    dealKindOf(draft) === 'co-sell' &&
      draft.consent.consentToShareReferralWithMicrosoftSellers !== true &&
      words.say('review.warning.not-visible'),
    draft.consent.consentToContact !== true && words.say('review.warning.no-contact-consent'),
    (draft.status ?? draft.substatus) !== undefined && words.say('review.warning.status'),
  ];
  return warnings.flatMap((warning) => (warning ? [plainText(warning, { spacing: 'Small' })] : []));
};

const factsOf = (section: SectionId, view: ReviewView, words: Words): Fact[] =>
  fieldsOfSection(section).map((path) => [words.label(path), shownValue(path, view, words)]);

/** What people read for an answer; empty for a switch left off, unless it is a consent. */
const shownValue = (path: FieldPath, { answers, solutions }: ReviewView, words: Words): string => {
  const text = answers[path] ?? '';
  // The currency stands with the value.
  if (text === '' || path === 'details.currency') return '';
  const { kind } = fields[path];
  switch (kind) {
    case 'decimal':
      return words.money(text, answers['details.currency'] ?? '');
    case 'date':
      return words.day(text);
    case 'flag':
      return text === 'true' || path.startsWith('consent.') ? words.value(path, text) : '';
    case 'tags':
      return decodeList(text)
        .map((id) => words.value(path, id))
        .join(', ');
    case 'solutions':
      return decodeList(text)
        .map((id) => solutions.find((solution) => solution.id === id)?.name ?? words.value(path, id))
        .join(', ');
    case 'choice':
    case 'attribute':
    case 'text':
    case 'notes':
    case 'email':
    case 'phone':
      return words.value(path, text);
    case 'country':
      return words.country(text);
    default:
      return kind satisfies never;
  }
};

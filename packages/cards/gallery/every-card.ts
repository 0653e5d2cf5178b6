import { type Issue, issue, issueCodes, type Referral, referralDraftSchema, statusPairs } from '@cosell/core';
import { publishedSample } from '@cosell/core/testing';
import type { Card } from '../src/card.ts';
import {
  type Answers,
  type Conversion,
  checkAnswers,
  draftsCard,
  formCard,
  type FormStep,
  formSteps,
  helpCard,
  languageCard,
  mostGuesses,
  noticeCard,
  referralCard,
  referralListCard,
  reviewCard,
  sharedReferralCard,
  type SolutionChoice,
  stepOf,
  type SubmissionView,
  submissionCard,
  welcomeCard,
  type Words,
} from '../src/index.ts';
import { fieldsInOrder } from '../src/form/steps.ts';
import { everyField, sampleAnswers } from './sample-answers.ts';

export const id = '4111fffc-f9ee-4d53-bba6-569135228642';
const today = '2026-11-15';
const updatedAt = Date.parse('2026-11-15T13:05:00Z');

type Texts = Readonly<Record<string, string>>;

/** The texts that fill a card, and none that is only hostile. */
export const mildTexts: Texts = {
  usual: 'Contoso Customer Inc',
  long: 'Nagyon hosszú ügyfélnév, őszinte üdvözlettel. '.repeat(60),
};

/** Texts that come from people or from the service, from the usual to the hostile. */
const allTexts: Texts = {
  ...mildTexts,
  markdown: '[click](https://example.com) *bold* _x_ `code` {{DATE(2026-01-01)}} <b> &amp; - 1. #',
  wide: '日本語の長い名前'.repeat(400),
  control: '\u0001'.repeat(3_000),
};

const solutions: readonly SolutionChoice[] = Array.from({ length: 60 }, (_, index) => ({
  id: `SOL-${10_000 + index}-ABC`,
  name: `Contoso solution for everything, edition ${index}, with a rather long name`,
}));

type Named = readonly [name: string, card: Card];

/** Every card in every state, with a name for the report. */
export const everyCard = (words: Words, texts: Texts = allTexts): Named[] => [
  ...formCards(words, texts),
  ...reviewCards(words, texts),
  ...submissionCards(words, texts),
  ...referralCards(words, texts),
  ['welcome', welcomeCard(words)],
  ['welcome by name', welcomeCard(words, { name: allTexts['markdown'] })],
  ['welcome, where others read along', welcomeCard(words, { isShared: true })],
  ['help', helpCard(words)],
  ['help, with accounts', helpCard(words, { withAccounts: true })],
  ['language', languageCard(words)],
  ['language, unknown', languageCard(words, { unknown: allTexts['markdown'] })],
  ...Object.entries(texts).flatMap(([kind, text]): Named[] => [
    [`notice, ${kind}`, noticeCard({ text }, words)],
    [
      `notice with a button, ${kind}`,
      noticeCard({ text, buttons: [{ verb: 'draft.open', data: { draftId: id } }] }, words),
    ],
  ]),
];

const findingsEverywhere: readonly Issue[] = [
  ...fieldsInOrder.map((path, index) =>
    issue(path, issueCodes[index % issueCodes.length] ?? 'required', { max: 50, value: allTexts['wide'] ?? '' }),
  ),
  issue('', 'refused', { message: allTexts['long'] ?? '' }),
];
const refusedEverywhere = (message: string): Issue[] =>
  fieldsInOrder.map((path) => issue(path, 'refused', { message }));
const conversions: readonly Conversion[] = [{ path: 'customerProfile.address.country', from: 'DEU', to: 'DE' }];

const formCards = (words: Words, texts: Texts): Named[] =>
  formSteps.flatMap((step) => {
    const draw = (name: string, answers: Answers, issues: readonly Issue[] = [], summary?: string): Named => [
      `step ${step}, ${name}`,
      formCard(
        {
          draftId: id,
          step,
          answers,
          issues,
          conversions: issues.length > 0 ? conversions : [],
          updatedAt,
          today,
          solutions,
          summary,
        },
        words,
      ),
    ];
    return [
      draw('empty', {}),
      draw('Independent', sampleAnswers({ type: 'Independent' })),
      draw('Shared', sampleAnswers()),
      draw('all wrong', sampleAnswers(), findingsEverywhere),
      [`step ${step}, all guessed`, allGuessed(step, words)],
      ...Object.entries(texts).flatMap(([kind, text]) => [
        draw(`every field ${kind}`, everyField(text, { type: 'Shared' })),
        draw(`every field ${kind}, not kept`, everyField(text, { type: 'Shared' }), [], words.say('fault.form')),
        draw(`every field ${kind} and wrong`, everyField(text, { type: 'Shared' }), findingsEverywhere),
        draw(`every field refused in words ${kind}`, sampleAnswers(), refusedEverywhere(text)),
      ]),
    ];
  });

const allGuessed = (step: FormStep, words: Words): Card => {
  const guessed = fieldsInOrder.filter((path) => stepOf(path) === step).slice(0, mostGuesses);
  return formCard(
    { draftId: id, step, answers: sampleAnswers(), issues: [], conversions: [], guessed, updatedAt, today, solutions },
    words,
  );
};

const reviewCards = (words: Words, texts: Texts): Named[] => {
  const sample = referralDraftSchema.parse(publishedSample());
  const draw = (name: string, answers: Answers): Named => [
    `review, ${name}`,
    reviewCard(
      { draftId: id, answers, draft: checkAnswers(answers, [], words).draft ?? sample, conversions, today, solutions },
      words,
    ),
  ];
  return [
    draw('Independent', sampleAnswers({ type: 'Independent' })),
    draw('Shared', sampleAnswers()),
    ...Object.entries(texts).map(([kind, text]) => draw(`every field ${kind}`, everyField(text, { type: 'Shared' }))),
  ];
};

const submissionCards = (words: Words, texts: Texts): Named[] =>
  Object.entries(texts).flatMap(([kind, text]) => {
    const referral = { id, engagementId: id, status: 'Active', substatus: 'Accepted' };
    const view = { submissionId: id, name: text, customer: text, attempt: 3, retryAt: '2026-11-15T13:05:00Z' };
    const views: Record<string, Pick<SubmissionView, 'state' | 'legs' | 'problem' | 'needsSignIn' | 'toldIn'>> = {
      sending: {
        state: 'sending',
        legs: [
          { leg: 'own', state: 'done', referral },
          { leg: 'connected', state: 'sending' },
        ],
      },
      waiting: { state: 'waiting', legs: [{ leg: 'own', state: 'waiting' }] },
      'sending, told in the chat': { state: 'sending', legs: [{ leg: 'own', state: 'sending' }], toldIn: 'chat' },
      'sending, looked up': { state: 'sending', legs: [{ leg: 'own', state: 'sending' }], toldIn: 'list' },
      done: {
        state: 'done',
        legs: [
          { leg: 'own', state: 'done', referral },
          { leg: 'connected', state: 'done', referral },
        ],
      },
      'needs you': { state: 'needs-you', legs: [{ leg: 'own', state: 'failed' }], problem: { text } },
      'needs you, half done': {
        state: 'needs-you',
        legs: [
          { leg: 'own', state: 'done', referral },
          { leg: 'connected', state: 'failed' },
        ],
        problem: issue('details.currency', 'refused', { message: text }),
      },
      'needs you to sign in': {
        state: 'needs-you',
        legs: [
          { leg: 'own', state: 'done', referral },
          { leg: 'connected', state: 'failed' },
        ],
        problem: { text },
        needsSignIn: true,
      },
    };
    return Object.entries(views).map(
      ([name, state]): Named => [`submission, ${name}, ${kind}`, submissionCard({ ...view, ...state }, words)],
    );
  });

const referralCards = (words: Words, texts: Texts): Named[] => {
  const { connected: _, ...sample } = { ...publishedSample(), connected: undefined };
  const states = [...statusPairs, { status: 'Parked', substatus: '' }];
  return Object.entries(texts).flatMap(([kind, text]) => {
    const referrals = states.map(
      ({ status, substatus }): Referral => ({
        ...sample,
        id,
        engagementId: id,
        status,
        substatus,
        name: text,
        statusReason: text,
        customerProfile: { ...sample.customerProfile, name: text, address: { region: text } },
        details: { ...sample.details, notes: text },
        createdDateTime: '2026-11-15T13:05:00.1234567Z',
      }),
    );
    const many = Array.from({ length: 4 }, () => referrals).flat();
    const drafts = Array.from({ length: 30 }, () => ({
      draftId: id,
      name: text,
      customer: text,
      step: 2 as const,
      updatedAt: '2026-11-15T13:05:00Z',
    }));
    return [
      ...referrals.map(
        (referral): Named => [
          `referral ${referral.status}/${referral.substatus}, ${kind}`,
          referralCard({ referral, related: many }, words),
        ],
      ),
      ...referrals.map(
        (referral): Named => [
          `shared referral ${referral.status}/${referral.substatus}, ${kind}`,
          sharedReferralCard({ referral, mayOpen: true, note: words.say('place.unreachable') }, words),
        ],
      ),
      [`list, ${kind}`, referralListCard({ referrals: many, next: 'x'.repeat(2_000) }, words)],
      [`list, empty, ${kind}`, referralListCard({ referrals: [] }, words)],
      [`drafts, ${kind}`, draftsCard({ drafts }, words)],
      [`drafts, empty, ${kind}`, draftsCard({ drafts: [] }, words)],
      ...referrals.map(
        (referral): Named => [
          `inserted shared referral ${referral.status}/${referral.substatus}, ${kind}`,
          sharedReferralCard({ referral, isInserted: true }, words),
        ],
      ),
      [`foreign id and nothing else, shared, ${kind}`, sharedReferralCard({ referral: { id: text } }, words)],
      [`foreign id and nothing else, ${kind}`, referralCard({ referral: { id: text }, related: [] }, words)],
    ];
  });
};

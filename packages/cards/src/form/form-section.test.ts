import { expect, test } from 'vitest';
import { textOf } from '../../test/card-checks.ts';
import { wordsFor } from '../words/words.ts';
import { formCard } from './form-card.ts';

const path = 'details.closingDateTime';
const guessed = 'Read from the message: please check.';
const passed = 'This day has passed already: please check.';

const textOn = (day: string, today: string): string => {
  const view = { draftId: '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11', step: 2, answers: { [path]: day } } as const;
  const found = { issues: [], conversions: [], guessed: [path] } as const;
  return textOf(formCard({ ...view, ...found, today, solutions: [] }, wordsFor('en-US')));
};

test('given a closing day that has passed, then a remark below it says so, besides that it was read from a message', () => {
  expect(textOn('2026-11-14', '2026-11-15')).toContain(`${guessed}\n${passed}`);
});

test.each(['2026-11-15', '2027-01-01', '', '14.11.2020'])(
  'given the closing day %s on 2026-11-15, then it has not passed, or is no day',
  (day) => {
    expect(textOn(day, '2026-11-15')).not.toContain(passed);
  },
);

const phone = 'team[0].phoneNumber';
const noPhone = 'This does not look like a phone number: please check.';

const textWith = (number: string): string => {
  const view = { draftId: '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11', step: 3, answers: { [phone]: number } } as const;
  const found = { issues: [], conversions: [], guessed: [], today: '2026-11-15', solutions: [] } as const;
  return textOf(formCard({ ...view, ...found }, wordsFor('en-US')));
};

test.each(['abc', '123', '+36'])('given the phone number %s, then a remark below it says that it is none', (number) => {
  expect(textWith(number)).toContain(noPhone);
});

test.each(['', '+45 33 12 34 56', '(206) 555-0100 ext. 7', '٠١٢٣٤٥٦', '12345'])(
  'given the phone number %s, then nothing is said',
  (number) => {
    expect(textWith(number)).not.toContain(noPhone);
  },
);

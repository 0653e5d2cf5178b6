import { readMessage } from '../src/index.ts';

/** The 10th of March 2026, and a seller whose name and company are never the customer's. */
export const options = {
  now: new Date('2026-03-10T09:00:00Z'),
  sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
};

/** What is guessed of a message, by path. */
export const valuesOf = (text: string, locale = 'en-GB'): Record<string, string> =>
  Object.fromEntries(readMessage(text, { ...options, locale }).guesses.map(({ path, value }) => [path, value]));

export const contact = 'customerProfile.team[0]';

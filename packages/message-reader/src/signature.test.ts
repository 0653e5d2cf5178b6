import { describe, expect, test } from 'vitest';
import { isSameName, withoutOwnSignatures } from './signature.ts';

const own = { names: ['Bob Stone'], host: 'tailspin' };
const rest = 'Account Manager\nTailspin Ltd\n+1 425 555 0100';

/** The lines that are left of a text. */
const left = (text: string, people = own): string[] =>
  withoutOwnSignatures(text, people)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('given a message that a colleague has signed', () => {
  test.each([
    `Bob Stone\n${rest}`,
    `-- Bob Stone\n${rest}`,
    `bob stone\n${rest}`,
    `STONE Bob\n${rest}`,
    `Bob A. Stone (he/him)\n${rest}`,
    `Bob\n${rest}`,
    `Best, Bob Stone\n${rest}`,
    `Best, Bob\n${rest}`,
    `/Bob\n${rest}`,
    `Bob Stone | Account Manager\n${rest}`,
    `Bob Stone, Account Manager\n${rest}`,
    `Eva Moss\n${rest}\neva.moss@tailspin.example`,
    `Eva Moss\n${rest}`,
    `Eva Moss\nTailspin Consulting | +1 425 555 0100`,
    `Eva Moss, Sales\n${rest}\nE: emoss@mail.tailspin.example`,
  ])('as in "%s", then nothing of that is left', (signature) => {
    expect(left(`Emma Clarke wants Azure.\nThanks,\n${signature}\n\nKestrel Ltd`)).toEqual([
      'Emma Clarke wants Azure.',
      'Thanks,',
      'Kestrel Ltd',
    ]);
  });

  test('then the text is as long as it was', () => {
    const text = `Hi\nBob Stone\n${rest}`;
    expect(withoutOwnSignatures(text, own)).toHaveLength(text.length);
  });
});

test.each([
  'Bob Stone\nKestrel Ltd wants Azure',
  'Hi\nBob Stone,\nKestrel Ltd wants Azure',
  'Please call\nBob Stone about Kestrel Ltd',
  'Kestrel Ltd\nBob Stone called',
  'Kestrel Ltd\nTo: Bob Stone',
  'Hi\n@Bob Stone\nKestrel Ltd wants Azure',
  'Kestrel Ltd\nHi Bob Stone\nWe want Azure',
  'Kestrel Ltd asked for a long list of things, among them what Azure costs.\nBob Stone, call them',
  'Attendees:\nBob\nEmma Clarke',
  'Regards\nEmma Clarke\nKestrel Ltd\nemma.clarke@kestrel.example',
  'Eva Moss,\nCompany: Kestrel Ltd\nOwner: eva.moss@tailspin.example',
  'Eva Moss\nCompany: Kestrel Ltd\nOwner: eva.moss@tailspin.example',
  'We met Eva Moss.\nShe is at Kestrel Ltd\nask eva.moss@tailspin.example',
  'Kestrel Ltd\nTailspin Ltd has won an award!',
  'Kestrel Ltd\nTailspin Ltd and all of us here are glad to have won it.',
  'Tailspin Ltd, Kestrel Ltd',
  'Hi\nEva Moss\n\neva.moss@tailspin.example',
])('given no signature of ours, as in "%s", then all is left', (text) => {
  expect(withoutOwnSignatures(text, own)).toBe(text);
});

test('given a signature above the head of a mail, then that is left', () => {
  expect(left(`Hi\nBob Stone\n${rest}\nFrom: Emma Clarke\nKestrel Ltd`)).toEqual([
    'Hi',
    'From: Emma Clarke',
    'Kestrel Ltd',
  ]);
});

test('given a mail of another colleague, then what its head says is signed below is left out', () => {
  const head =
    'From: Eva Moss <eva.moss@tailspin.example>\nTo: Sam Taylor <sam@tailspin.example>; Ida Li <ida@kestrel.example>';
  const mail = `${head}\nKestrel Ltd wants Azure.\nEva Moss\n${rest}\n\nIda Li\nKestrel Ltd`;
  expect(left(mail)).toEqual([...head.split('\n'), 'Kestrel Ltd wants Azure.', 'Ida Li', 'Kestrel Ltd']);
});

test('given nothing of ourselves, then all is left', () => {
  const text = `Hi\nBob Stone\n${rest}\nbob.stone@tailspin.example`;
  expect(withoutOwnSignatures(text, { names: [''], host: '' })).toBe(text);
});

test.each([
  ['Bob Stone', 'stone bob', true],
  ['Bob Stone', 'Bob James Stone', true],
  ['Bob Stone (Guest)', 'Bob Stone', true],
  ['Ödön Kovács', 'KOVACS Odon', true],
  ['Bob Stone', 'Bob', false],
  ['Bob Stone', 'Bob Clarke', false],
  ['', '', false],
])('"%s" and "%s" are the same name: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same);
});

import { fields } from '@cosell/core';
import type { Reading } from './guess.ts';
import { onlyProductIn } from './products.ts';

/** What a deal could be called: its customer, and what was asked for as far as one product was. */
export const dealNameOf = (company: Reading, products: Reading | undefined): Reading => {
  const product = products && onlyProductIn(products.value);
  return { ...company, value: product ? `${company.value}: ${product}` : company.value, confidence: 'medium' };
};

/** The message as it is, shortened to what the field takes. */
export const notesOf = (text: string): Reading | undefined => {
  const start = text.length - text.trimStart().length;
  const most = fields['details.notes'].maxLength;
  const value = text.trim().slice(0, most).toWellFormed().trimEnd();
  return value === '' ? undefined : { start, end: start + value.length, value, confidence: 'medium' };
};

import { expect, test } from 'vitest';
import { wordsFor } from '../words/words.ts';
import { emptyInput } from './inputs.ts';

const words = wordsFor('en-US');

test('given a value, then where it is left out it asks for a number', () => {
  const { errorMessage } = emptyInput('details.dealValue', words);
  expect(errorMessage).toBe('Fill in “Deal value” with a number that is not below zero, such as 50000.50.');
});

test('given a value, then there is room for an amount in words', () => {
  expect(emptyInput('details.dealValue', words)).toMatchObject({ type: 'Input.Text', maxLength: 50 });
});

test('given a currency, then signs and names can be typed, or nothing where it stands beside the value', () => {
  const input = emptyInput('details.currency', words);
  expect(input).toMatchObject({ maxLength: 50 });
  for (const hindrance of ['regex', 'isRequired']) expect(input).not.toHaveProperty(hindrance);
});

import { fieldPaths } from '@cosell/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { answersOf, readStep } from './answers.ts';
import { defaultAnswers } from './default-answers.ts';
import { fieldsOfStep, formSteps, stepOf } from './steps.ts';

describe('reading a step', () => {
  test('given data of its card, then only its fields are read, and an empty choice that Teams left out is empty', () => {
    const answers = readStep(1, {
      name: 'Deal',
      'details.dealValue': '5',
      draftId: 'x',
      __proto__: { type: 'Shared' },
    });
    expect(answers.name).toBe('Deal');
    expect(answers['customerProfile.size']).toBe('');
    expect(answers.type).toBe('');
    expect(Object.keys(answers).sort()).toEqual([...fieldsOfStep[1]].sort());
  });

  test('given numbers, switches and what is no text at all, then texts come out', () => {
    const data = { 'details.dealValue': 5.5, 'details.customerRequestedContact': true, 'details.notes': { a: 1 } };
    expect(readStep(2, data)).toMatchObject({
      'details.dealValue': '5.5',
      'details.customerRequestedContact': 'true',
      'details.notes': '',
    });
  });

  test('given a button that sends no inputs, then nothing is answered', () => {
    expect(readStep(2, { draftId: 'x', step: 2 })).toEqual({});
  });

  test('given a card without the second leg, then the answers about it are left alone', () => {
    expect(readStep(3, { 'team[0].firstName': 'Ada' })).not.toHaveProperty(['connected.inviteContext.notes']);
    expect(readStep(3, { 'connected.inviteContext.notes': '' })).toHaveProperty(['connected.target[0].id'], '');
  });

  test.prop({ step: fc.constantFrom(...formSteps), data: fc.anything() })('anything can be read', ({ step, data }) => {
    expect(Object.values(readStep(step, data)).every((text) => typeof text === 'string')).toBe(true);
  });
});

describe('the steps', () => {
  test('given the catalogue, then every field stands in exactly one step', () => {
    expect(formSteps.flatMap((step) => fieldsOfStep[step]).sort()).toEqual([...fieldPaths].sort());
  });

  test.each([
    ['customerProfile.address.country', 1],
    ['details.requirements.products[2].id', 2],
    ['details', 2],
    ['team', 3],
    ['team[7].email', 3],
    ['connected.inviteContext.notes', 3],
    ['customerProfile.team[0].email', 3],
    ['somethingElse', 1],
    ['', 1],
  ] as const)('given a finding at %s, then it is shown in step %i', (path, step) => {
    expect(stepOf(path)).toBe(step);
  });
});

describe('the answers of a draft', () => {
  test('given attributes in any order, then each finds its own field', () => {
    const attributes = [
      { type: 'SolutionPlay', id: 'play' },
      { type: 'CustomerMarketplaceIntent', id: 'Yes' },
    ];
    const draft = {
      type: 'Independent' as const,
      customerProfile: {},
      consent: {},
      details: {
        closingDateTime: '2026-11-15T02:00:00+03:00',
        requirements: { additionalRequirements: { attributes } },
      },
    };
    expect(answersOf(draft)).toEqual({
      type: 'Independent',
      'details.closingDateTime': '2026-11-14',
      'details.requirements.additionalRequirements.attributes[0].id': 'Yes',
      'details.requirements.additionalRequirements.attributes[3].id': 'play',
    });
  });
});

describe('a fresh form', () => {
  test('given a seller, memories and a first line, then the line wins over the memories', () => {
    const answers = defaultAnswers({
      seller: { name: 'Ada de Jensen', email: 'ada@example.com' },
      remembered: { currency: 'DKK', country: 'DK', solutions: ['SOL-34104-EBB', 'a,b'], phone: '+45 1' },
      start: { customer: 'Contoso', value: 50_000, currency: 'EUR' },
    });
    expect(answers).toEqual({
      'customerProfile.name': 'Contoso',
      'customerProfile.address.country': 'DK',
      'details.dealValue': '50000',
      'details.currency': 'EUR',
      'details.requirements.solutions': 'SOL-34104-EBB,a%2Cb',
      'team[0].firstName': 'Ada de',
      'team[0].lastName': 'Jensen',
      'team[0].email': 'ada@example.com',
      'team[0].phoneNumber': '+45 1',
    });
  });

  test('given a single word as name, then it is the first name', () => {
    expect(defaultAnswers({ seller: { name: ' Cher ' } })).toEqual({ 'team[0].firstName': 'Cher' });
    expect(defaultAnswers({ seller: { name: '' } })).toEqual({});
  });
});

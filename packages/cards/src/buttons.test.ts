import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { buttons, press, pressForDialog, readButton } from './buttons.ts';

const id = '4111fffc-f9ee-4d53-bba6-569135228642';
const dataOf: Record<string, unknown> = {
  'draft.next': { draftId: id, step: 1 },
  'draft.back': { draftId: id, step: 2 },
  'draft.review': { draftId: id, step: 3 },
  'draft.dialog': { draftId: id, step: 3, updatedAt: 1_794_700_800_000 },
  'draft.submit': { draftId: id },
  'draft.discard': { draftId: id },
  'draft.open': { draftId: id },
  'submission.retry': { submissionId: id },
  'submission.sign-in': { submissionId: id },
  'submission.edit': { submissionId: id },
  'referral.open': { id },
  'referral.refresh': { id },
  'list.page': { next: 'eyJvZmZzZXQiOjEwfQ==' },
  'settings.language': { language: 'sv' },
};

describe('buttons', () => {
  test('given the declared buttons, then each verb stands there once', () => {
    expect(buttons.map(({ shape }) => shape.verb.value).sort()).toEqual(Object.keys(dataOf).sort());
  });

  test.each(Object.entries(dataOf))(
    'given %s pressed on a card with inputs, then only its own data is read',
    (verb, data) => {
      expect(readButton(verb, { ...Object(data), 'customerProfile.name': 'Contoso' })).toEqual({
        ok: true,
        button: { verb, data },
      });
    },
  );

  test.each([
    ['draft.next', { draftId: id }],
    ['draft.next', { draftId: id, step: 4 }],
    ['draft.next', { draftId: id, step: '1' }],
    ['draft.dialog', { draftId: id, step: 1, updatedAt: 'today' }],
    ['draft.submit', { draftId: 'mine' }],
    ['draft.submit', null],
    ['referral.open', 'text'],
    ['list.page', { next: 'x'.repeat(2_001) }],
  ])('given %s with bad data, then it is refused as such', (verb, data) => {
    expect(readButton(verb, data)).toEqual({ ok: false, reason: 'bad-data' });
  });

  test('given a card of a version that does not say what its form shows, then its dialog is opened still', () => {
    const data = { draftId: id, step: 3 };
    expect(readButton('draft.dialog', data)).toEqual({ ok: true, button: { verb: 'draft.dialog', data } });
  });

  test.prop({ verb: fc.string(), data: fc.anything() })(
    'any other verb is unknown, whatever its data',
    ({ verb, data }) => {
      expect(readButton(`x${verb}`, data)).toEqual({ ok: false, reason: 'unknown-verb' });
    },
  );

  test('given a button that leaves the form, then it neither sends nor checks the inputs', () => {
    const back = press({ verb: 'draft.back', data: { draftId: id, step: 2 } }, 'Back');
    const next = press({ verb: 'draft.next', data: { draftId: id, step: 2 } }, 'Next');
    expect(back['associatedInputs']).toBe('none');
    expect(next).not.toHaveProperty('associatedInputs');
  });

  test('given a Teams that does not know Action.Execute, then the same is sent as a message with its verb', () => {
    const data = { draftId: id, step: 2 } as const;
    const looks = { title: 'Back', style: 'positive', associatedInputs: 'none' };
    expect(press({ verb: 'draft.back', data }, 'Back', 'positive')).toEqual({
      type: 'Action.Execute',
      ...looks,
      verb: 'draft.back',
      data,
      fallback: { type: 'Action.Submit', ...looks, data: { ...data, verb: 'draft.back' } },
    });
  });

  test('given a button for a dialog, then it asks Teams for one, and its data is that of the button', () => {
    const { type, data } = pressForDialog({ verb: 'referral.open', data: { id } }, 'Open');
    expect({ type, data }).toMatchObject({ type: 'Action.Submit', data: { msteams: { type: 'task/fetch' } } });
    expect(readButton('referral.open', data)).toEqual({ ok: true, button: { verb: 'referral.open', data: { id } } });
  });
});

import type { Referral } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../test/card-checks.ts';
import { wordsFor } from '../words/words.ts';
import { sharedReferralCard, type SharedReferralView } from './shared-referral-card.ts';

const words = wordsFor('en-US');
const id = '4111fffc-f9ee-4d53-bba6-569135228642';
const member = { firstName: 'Quartzite', lastName: 'Quartzite', email: 'Quartzite', phoneNumber: 'Quartzite' };

/** A record in which everything about people, and all that they wrote, is one word. */
const record: Referral = {
  id,
  name: 'Contoso renewal',
  status: 'Active',
  substatus: 'Accepted',
  statusReason: 'Quartzite',
  organizationName: 'Quartzite',
  customerProfile: {
    name: 'Contoso',
    address: { addressLine1: 'Quartzite', addressLine2: 'Quartzite', city: 'Quartzite', region: 'Quartzite' },
    team: [member],
  },
  team: [member],
  details: { dealValue: 50_000, currency: 'EUR', notes: 'Quartzite' },
  inviteContext: { notes: 'Quartzite', invitedBy: { organizationName: 'Quartzite' } },
};

const draw = (view: Partial<SharedReferralView> = {}) => sharedReferralCard({ referral: record, ...view }, words);

describe('the card of a referral where others read along', () => {
  test('given people, addresses and notes then none of them is on it, and the deal is', () => {
    expect(JSON.stringify(draw())).not.toContain('Quartzite');
    for (const shown of ['Contoso renewal', 'Active, accepted', '€50,000']) expect(textOf(draw())).toContain(shown);
  });

  test('given one who may see all of it then there is a button more, and Teams asks for it by itself', () => {
    expect(draw().actions).toMatchObject([{ verb: 'referral.refresh' }]);
    expect(draw({ mayOpen: true }).actions).toMatchObject([{ verb: 'referral.open' }, { verb: 'referral.refresh' }]);
    expect(draw().refresh).toMatchObject({ action: { verb: 'referral.refresh', data: { id } } });
  });

  test('given one that a person puts into a message then it stays as it is, and opens in a dialog', () => {
    const inserted = draw({ isInserted: true });
    expect(inserted).not.toHaveProperty('refresh');
    expect(inserted.actions).toMatchObject([
      { type: 'Action.Submit', data: { verb: 'referral.open', id, msteams: { type: 'task/fetch' } } },
    ]);
  });

  test('given a note then it is told', () => {
    expect(textOf(draw({ note: 'It is in our private chat.' }))).toContain('It is in our private chat.');
  });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { checkReferral } from '../rules/check-referral.ts';
import { referralDraft } from '../testing/index.ts';
import { parseCreateBody } from './read-referral.ts';
import { connectedLeg, ownLeg } from './referral-draft.ts';

const given = { draft: referralDraft(), engagementId: fc.uuid() };

describe('laws of the two legs', () => {
  test.prop(given)('both legs always parse as create bodies and pass the rules', ({ draft, engagementId }) => {
    for (const leg of [ownLeg(draft), connectedLeg(draft, engagementId)]) {
      expect(parseCreateBody(leg)).toEqual({ ok: true, value: leg });
      expect(checkReferral(leg, 'strict')).toEqual([]);
    }
  });

  test.prop(given)('connected never goes over the wire', ({ draft, engagementId }) => {
    expect(ownLeg(draft)).not.toHaveProperty('connected');
    expect(connectedLeg(draft, engagementId)).not.toHaveProperty('connected');
  });

  test.prop(given)(
    'only the connected leg names an engagement, and it always has a target',
    ({ draft, engagementId }) => {
      expect(ownLeg(draft)).not.toHaveProperty('engagementId');
      expect(connectedLeg(draft, engagementId)).toMatchObject({ engagementId, target: [{}] });
    },
  );

  test.prop(given)('both legs tell of the same deal', ({ draft, engagementId }) => {
    const { name, type, customerProfile, consent, details, team } = draft;
    for (const leg of [ownLeg(draft), connectedLeg(draft, engagementId)]) {
      expect(leg).toMatchObject({ name, type, customerProfile, consent, details, team });
    }
  });

  test.prop(given)('making legs leaves the draft as it was', ({ draft, engagementId }) => {
    const before = structuredClone(draft);
    ownLeg(draft);
    connectedLeg(draft, engagementId);
    expect(draft).toEqual(before);
  });
});

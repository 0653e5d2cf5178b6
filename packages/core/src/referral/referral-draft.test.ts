import { describe, expect, test } from 'vitest';
import { publishedSample } from '../testing/published-sample.ts';
import { connectedLeg, legCount, ownLeg, type ReferralDraft } from './referral-draft.ts';

const engagementId = '37ef26aa-1d15-4533-9f93-a69bd33ab1e5';
const { target: _, ...withoutTarget } = publishedSample();
const solutions = [
  { type: 'Category', id: 'CloudMigration' },
  { type: 'Name', id: 'SOL-11111-AAA' },
  { type: 'Name', id: 'SOL-22222-BBB' },
] as const;
const draft: ReferralDraft = {
  ...withoutTarget,
  details: { ...withoutTarget.details, requirements: { solutions: [...solutions] } },
};

describe('given a shared draft, when its own leg is made', () => {
  test('then a draft without a target is addressed to its first catalogue solution', () => {
    expect(ownLeg(draft)).toEqual({ ...draft, target: [{ type: 'SolutionProfile', id: 'SOL-11111-AAA' }] });
    expect(ownLeg({ ...draft, target: [] }).target).toEqual([{ type: 'SolutionProfile', id: 'SOL-11111-AAA' }]);
  });

  test('then a target of its own stays', () => {
    const target = [{ type: 'SolutionProfile' as const, id: 'SOL-34104-EBB' }];
    expect(ownLeg({ ...draft, target })).toEqual({ ...draft, target });
  });

  test('then a draft without a catalogue solution has no target', () => {
    const leg = ownLeg(withoutTarget);
    expect(leg).toEqual(withoutTarget);
    expect(leg).not.toHaveProperty('target');
  });

  test.each([{}, { requirements: {} }, { requirements: { solutions: [] } }])(
    'then one whose details are %j has none either',
    (details) => {
      expect(ownLeg({ ...draft, details })).toEqual({ ...draft, details });
    },
  );
});

describe('given a shared draft, when its connected leg is made', () => {
  test('then it repeats the deal for Microsoft, within the engagement, without the own invitation', () => {
    const { inviteContext: __, ...repeated } = draft;
    expect(connectedLeg(draft, engagementId)).toEqual({
      ...repeated,
      engagementId,
      target: [{ type: 'BusinessProfileLocation', id: 'msft' }],
    });
  });

  test('then the name is repeated', () => {
    expect(connectedLeg(draft, engagementId).name).toBe('Test Cosell Invite_20');
  });

  test('then its target and its invitation are those under connected', () => {
    const target = [{ type: 'BusinessProfileLocation' as const, id: '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d' }];
    const inviteContext = { notes: 'Please help', assistanceRequestCode: 'QuotesOrLicensing' as const };
    const leg = connectedLeg({ ...draft, connected: { target, inviteContext } }, engagementId);
    expect(leg).toMatchObject({ target, inviteContext });
    expect(leg).not.toHaveProperty('connected');
  });

  test('then an empty list under connected still means Microsoft', () => {
    const leg = connectedLeg({ ...draft, connected: { target: [] } }, engagementId);
    expect(leg.target).toEqual([{ type: 'BusinessProfileLocation', id: 'msft' }]);
  });
});

test('an independent draft is one POST as it stands, a shared one two', () => {
  const independent = { ...draft, type: 'Independent' } as const;
  expect(ownLeg(independent)).toEqual(independent);
  expect([legCount(independent), legCount(draft)]).toEqual([1, 2]);
});

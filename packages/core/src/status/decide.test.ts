import { describe, expect, test } from 'vitest';
import { type Action, allowedActions, decide, evolve, type RefusalRule, type Situation } from './decide.ts';
import { partOf, stateOf } from './referral-state.ts';

const now = '2026-03-01T12:00:00.5000000Z';
const pending = { status: 'New', substatus: 'Pending', expirationDateTime: '2026-03-14T00:00:00Z' };
const active = { status: 'Active', substatus: 'Accepted', expirationDateTime: null };
const won = { status: 'Closed', substatus: 'Won' };

describe('given a referral, when an action is accepted', () => {
  const accepted: [string, Situation, Action, object][] = [
    [
      'accept stamps the acceptance and ends the expiry',
      pending,
      { type: 'accept', by: 'owner' },
      { status: 'Active', substatus: 'Accepted', acceptedDateTime: now, expirationDateTime: null },
    ],
    [
      'decline keeps the reason and stamps the end',
      pending,
      { type: 'decline', by: 'owner', reason: 'No budget' },
      { status: 'Closed', substatus: 'Declined', statusReason: 'No budget', closedDateTime: now },
    ],
    [
      'expire stamps the end',
      pending,
      { type: 'expire', by: 'system' },
      { status: 'Closed', substatus: 'Expired', closedDateTime: now },
    ],
    [
      'win stamps the end',
      active,
      { type: 'win', by: 'owner' },
      { status: 'Closed', substatus: 'Won', closedDateTime: now },
    ],
    [
      'lose keeps the reason and stamps the end',
      active,
      { type: 'lose', by: 'owner', reason: 'Another vendor' },
      { status: 'Closed', substatus: 'Lost', statusReason: 'Another vendor', closedDateTime: now },
    ],
    [
      'setting what stands already changes nothing, even when closed',
      won,
      { type: 'set', by: 'other', status: 'Closed', substatus: 'Won' },
      { status: 'Closed', substatus: 'Won' },
    ],
  ];
  test.each(accepted)('then %s', (_, referral, action, change) => {
    expect(decide(action, referral, now)).toEqual({ ok: true, change });
  });

  test('then a reason that nobody asked for is kept as well', () => {
    const accept = { type: 'accept', by: 'owner', reason: 'Welcome' } as const;
    expect(decide(accept, pending, now)).toMatchObject({ change: { acceptedDateTime: now, statusReason: 'Welcome' } });
  });

  test('then docs lets Lost follow Won without a stamp, and keeps the reason', () => {
    const decision = decide({ type: 'lose', by: 'owner', reason: 'By mistake' }, won, now, 'docs');
    expect(decision).toEqual({ ok: true, change: { status: 'Closed', substatus: 'Lost', statusReason: 'By mistake' } });
  });

  test('then docs lets Received follow Pending without a stamp', () => {
    const decision = decide({ type: 'set', by: 'owner', status: 'New', substatus: 'Received' }, pending, now, 'docs');
    expect(decision).toEqual({ ok: true, change: { status: 'New', substatus: 'Received' } });
  });
});

describe('given a referral, when an action is refused', () => {
  const set = (status: string, substatus: string): Action => ({ type: 'set', by: 'owner', status, substatus });
  const refused: [RefusalRule, string, Situation, Action][] = [
    ['unknown-state', 'status', { status: 'Active', substatus: 'Engaged' }, { type: 'win', by: 'owner' }],
    ['unknown-state', 'status', { status: 'Active', substatus: 'Pending' }, { type: 'win', by: 'owner' }],
    ['unknown-state', 'status', {}, { type: 'accept', by: 'owner' }],
    ['unknown-pair', 'substatus', pending, set('Active', 'Pending')],
    ['unknown-pair', 'substatus', pending, set('Closed', '')],
    ['never-backwards', 'status', active, set('New', 'Pending')],
    ['closed-is-final', 'status', won, set('Active', 'Accepted')],
    ['closed-is-final', 'status', won, set('Closed', 'Lost')],
    ['closed-is-final', 'status', won, { type: 'accept', by: 'owner' }],
    ['edge-not-offered', 'substatus', pending, set('Closed', 'Won')],
    ['edge-not-offered', 'substatus', pending, set('New', 'Received')],
    ['edge-not-offered', 'substatus', active, set('Closed', 'Declined')],
    ['edge-not-offered', 'substatus', active, { type: 'accept', by: 'owner' }],
    ['only-the-owner', 'status', pending, { type: 'accept', by: 'inviter' }],
    ['only-the-owner', 'status', active, { type: 'win', by: 'system' }],
    ['only-the-system', 'status', pending, { type: 'expire', by: 'owner' }],
    ['reason-needed', 'statusReason', pending, { type: 'decline', by: 'owner', reason: ' ' }],
    ['reason-needed', 'statusReason', active, { type: 'lose', by: 'owner', reason: '' }],
  ];
  test.each(refused)('then the rule %s is named, at %s', (rule, path, referral, action) => {
    expect(decide(action, referral, now)).toMatchObject({ ok: false, rule, path });
  });

  test('then docs names never-backwards and closed-is-final', () => {
    expect(decide(set('New', 'Pending'), active, now, 'docs')).toMatchObject({ ok: false, rule: 'never-backwards' });
    expect(decide(set('Active', 'Accepted'), won, now, 'docs')).toMatchObject({ ok: false, rule: 'closed-is-final' });
  });

  test('then the parameters hold both pairs, for the sentence about it', () => {
    expect(decide(set('New', 'Received'), active, now)).toMatchObject({
      params: { status: 'Active', substatus: 'Accepted', toStatus: 'New', toSubstatus: 'Received' },
    });
  });
});

describe('given a New referral with an expiry, when it is answered', () => {
  const accept: Action = { type: 'accept', by: 'owner' };
  test.each([
    ['2026-03-01T11:59:59.9999999Z', false],
    ['2026-03-01T12:00:00Z', true],
    ['2026-03-01T12:00:00.1000000Z', true],
    ['2026-03-01T12:00:01Z', true],
    ['', true],
    [null, true],
    [undefined, true],
  ])('then an expiry of %s against 12:00:00 gives ok=%s', (expirationDateTime, ok) => {
    expect(decide(accept, { ...pending, expirationDateTime }, now).ok).toBe(ok);
  });

  test('then docs asks for no expiry, and the system may close it at any time', () => {
    const late = { ...pending, expirationDateTime: '2026-02-01T00:00:00Z' };
    expect(decide(accept, late, now)).toMatchObject({ rule: 'answer-came-too-late', path: 'expirationDateTime' });
    expect(decide(accept, late, now, 'docs').ok).toBe(true);
    expect(decide({ type: 'expire', by: 'system' }, late, now).ok).toBe(true);
  });
});

test('allowed actions by status and actor', () => {
  expect(allowedActions(pending, 'owner', now)).toEqual(['accept', 'decline']);
  expect(allowedActions(pending, 'inviter', now)).toEqual([]);
  expect(allowedActions(pending, 'system', now)).toEqual(['expire']);
  expect(allowedActions(active, 'owner', now)).toEqual(['win', 'lose']);
  expect(allowedActions(won, 'owner', now)).toEqual([]);
  expect(allowedActions({ status: 'Active', substatus: 'Engaged' }, 'owner', now)).toEqual([]);
});

test('what the table does not know keeps its words', () => {
  const raw = { status: 'Active', substatus: 'Engaged' };
  expect(stateOf(raw)).toEqual({ status: 'unknown', raw });
  expect(stateOf({})).toEqual({ status: 'unknown', raw: {} });
});

test('evolve keeps what the change does not name', () => {
  const change = { status: 'Active', substatus: 'Accepted', acceptedDateTime: now, expirationDateTime: null } as const;
  expect(evolve({ ...pending, name: 'Deal' }, change)).toEqual({ ...change, name: 'Deal' });
});

test('the part of an organisation: owner before inviter, else other', () => {
  const record = { organizationId: 'a', inviteContext: { invitedBy: { organizationId: 'b' } } };
  expect(partOf(record, 'a')).toBe('owner');
  expect(partOf(record, 'b')).toBe('inviter');
  expect(partOf(record, 'c')).toBe('other');
  for (const inviteContext of [null, undefined, {}, { invitedBy: null }, { invitedBy: {} }]) {
    expect(partOf({ ...record, inviteContext }, 'b')).toBe('other');
  }
});

import { describe, expect, test } from 'vitest';
import { createLog, type Log } from '../log.ts';
import { markDone, refuse, postpone } from '../outbox/submission.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { ada, exampleForm, exampleProfile, exampleReferral, exampleSubmission } from '../testing/examples.ts';
import type { Reply, Turn, TurnInput } from '../turn.ts';
import { measureCalls, measureSubmissions, measureTurns } from './measure.ts';
import { createMeter } from './meter.ts';

/** A watch that is 100 ms further at every look. */
const ticking = () => {
  let time = 0;
  return () => (time += 100);
};

const quiet = createLog(
  () => {},
  () => new Date(0),
);

const turn = (input: TurnInput): Turn => ({
  seller: ada,
  name: 'Ada',
  channelUserId: 'ada',
  locale: 'en-US',
  conversation: { id: 'c', type: 'personal', tenantId: 't', serviceUrl: 'http://127.0.0.1:1', botId: 'b' },
  input,
});

describe('measureTurns', () => {
  const measured = async (input: TurnInput, handle: (turn: Turn, log: Log) => Promise<Reply> = async () => ({})) => {
    const meter = createMeter();
    await measureTurns(handle, quiet, meter, ticking())(turn(input));
    const [spread] = meter.read().turns;
    return { ...spread?.labels, seconds: spread?.sum };
  };

  test.each([
    [{ type: 'text', text: 'anything' }, 'text'],
    [{ type: 'joined', isLanguageKnown: true }, 'joined'],
    [{ type: 'button', verb: 'draft.submit', data: {} }, 'draft.submit'],
    [{ type: 'button', verb: 'made up by somebody', data: {} }, 'unknown button'],
  ] as const)('given %j then its kind is one of a closed list', async (input, kind) => {
    expect(await measured(input)).toEqual({ kind, outcome: 'answered', seconds: 0.1 });
  });

  test('given a fault that was logged then the turn has failed', async () => {
    const faulty = async (_: Turn, log: Log) => {
      log.error('turn failed', new Error());
      return {};
    };
    expect(await measured({ type: 'joined', isLanguageKnown: true }, faulty)).toMatchObject({ outcome: 'failed' });
  });
});

describe('measureCalls', () => {
  const referrals = 'https://api.example/v1.0/engagements/referrals';
  const measured = async (address: string, method: string, send: typeof fetch) => {
    const meter = createMeter();
    await measureCalls(send, meter, ticking())(new URL(address), { method }).catch(() => {});
    return meter.read().apiCalls[0]?.labels;
  };

  test.each([
    ['POST', referrals, 200, { operation: 'create', outcome: 'ok' }],
    ['GET', `${referrals}?$top=1`, 429, { operation: 'list', outcome: 'throttled' }],
    ['GET', `${referrals}/4111fffc`, 404, { operation: 'get', outcome: 'refused' }],
    ['PATCH', `${referrals}/4111fffc`, 401, { operation: 'change', outcome: 'denied' }],
    ['PUT', `${referrals}/4111fffc`, 503, { operation: 'replace', outcome: 'unavailable' }],
  ])('given %s %s that is answered %i then both are told', async (method, address, status, labels) => {
    expect(await measured(address, method, async () => new Response(null, { status }))).toEqual(labels);
  });

  test('given no answer then that is the outcome, and the error stays what it was', async () => {
    const lost = new TypeError('fetch failed');
    const send = () => Promise.reject(lost);
    expect(await measured(referrals, 'POST', send)).toEqual({ operation: 'create', outcome: 'no answer' });
    await expect(measureCalls(send, createMeter(), ticking())(referrals)).rejects.toBe(lost);
  });
});

describe('measureSubmissions', () => {
  const submitted = async () => {
    const meter = createMeter();
    const store = measureSubmissions(openSqliteStore(':memory:'), meter);
    await store.saveDraft(exampleForm);
    const stored = await store.submit(exampleSubmission(), exampleProfile, { token: 'a', until: 9 });
    if (!stored?.lease) throw new Error('not submitted');
    return { store, lease: stored.lease, ended: () => meter.read().submissions };
  };

  test('given one that is tried and then stands then it is counted once, however often its card has to be shown', async () => {
    const { store, lease, ended } = await submitted();
    const waiting = postpone(exampleSubmission(), 5);
    await store.saveClaimed(lease, waiting);
    expect(ended()).toEqual([]);
    const done = markDone(waiting, exampleReferral(), 5);
    await store.saveClaimed(lease, done);
    await store.saveClaimed(lease, { ...done, failures: 1 });
    await store.release(lease);
    const again = await store.claimDue(ada.organizationId, 10, 'b', 19);
    if (!again) throw new Error('not claimed');
    await store.saveClaimed(again.lease, { ...done, failures: 2 });
    expect(ended()).toEqual([{ labels: { state: 'done' }, value: 1 }]);
    await store.close();
  });

  test('given a lease that was lost then nothing is counted by it', async () => {
    const { store, lease, ended } = await submitted();
    const taken = await store.claimDue(ada.organizationId, 1_010, 'b', 1_019);
    if (!taken) throw new Error('not claimed');
    const parked = refuse(exampleSubmission(), { kind: 'code', code: 'refused' }, 'r');
    expect(await store.saveClaimed(lease, parked)).toBe(false);
    expect(ended()).toEqual([]);
    await store.saveClaimed(taken.lease, parked);
    expect(ended()).toEqual([{ labels: { state: 'parked' }, value: 1 }]);
    await store.close();
  });
});

import { describe, expect, test } from 'vitest';
import { createLog, type Log } from '../log.ts';
import { ada } from '../testing/examples.ts';
import type { Reply, Turn, TurnInput } from '../turn.ts';
import { measureCalls, measureTurns } from './measure.ts';
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
  conversation: { id: 'c', tenantId: 't', serviceUrl: 'http://127.0.0.1:1', botId: 'b' },
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
    [{ type: 'joined' }, 'joined'],
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
    expect(await measured({ type: 'joined' }, faulty)).toMatchObject({ outcome: 'failed' });
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

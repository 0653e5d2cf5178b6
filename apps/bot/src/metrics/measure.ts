import { buttons } from '@cosell/cards';
import type { Log } from '../log.ts';
import type { Lease, Store } from '../store/store.ts';
import type { Reply, Turn, TurnInput } from '../turn.ts';
import type { Meter } from './meter.ts';

/** Milliseconds of a clock that only goes forward. */
export type Stopwatch = () => number;

const verbs: ReadonlySet<string> = new Set(buttons.map(({ shape }) => shape.verb.value));

/** What came in, of a closed list: verbs come from outside, and a monitor keeps a series for each. */
const kindOf = (input: TurnInput): string => {
  if (input.type !== 'button') return input.type;
  return verbs.has(input.verb) ? input.verb : 'unknown button';
};

/** Times each turn. A fault of ours is answered with a card like any other, but it is logged: by that it is known. */
export const measureTurns =
  (handle: (turn: Turn, log: Log) => Promise<Reply>, log: Log, meter: Meter, watch: Stopwatch) =>
  async (turn: Turn): Promise<Reply> => {
    const begin = watch();
    let outcome = 'answered';
    const error: Log['error'] = (...said) => {
      outcome = 'failed';
      log.error(...said);
    };
    const reply = await handle(turn, { ...log, error });
    meter.turn({ kind: kindOf(turn.input), outcome }, (watch() - begin) / 1_000);
    return reply;
  };

const operations: Readonly<Record<string, string>> = { POST: 'create', PATCH: 'change', PUT: 'replace' };

/** One referral's address ends in its id. */
const collection = /\/referrals\/?$/;

const operationOf = (method: string, url: URL): string =>
  operations[method] ?? (collection.test(url.pathname) ? 'list' : 'get');

const outcomeOf = (status: number): string => {
  if (status < 400) return 'ok';
  if (status === 429) return 'throttled';
  if (status === 401 || status === 403) return 'denied';
  return status < 500 ? 'refused' : 'unavailable';
};

/** Times each attempt of a call to the Partner API, up to the head of its answer. */
export const measureCalls =
  (send: typeof fetch, meter: Meter, watch: Stopwatch): typeof fetch =>
  async (input, init) => {
    const begin = watch();
    const { method, url } = input instanceof Request ? input : { method: init?.method ?? 'GET', url: input };
    const measured = (outcome: string) =>
      meter.apiCall({ operation: operationOf(method, new URL(url)), outcome }, (watch() - begin) / 1_000);
    try {
      const response = await send(input, init);
      measured(outcomeOf(response.status));
      return response;
    } catch (error) {
      measured('no answer');
      throw error;
    }
  };

type Claiming = 'submit' | 'claim' | 'claimDue' | 'saveClaimed';

/** Counts submissions as they come to an end. A lease knows how its submission stood when it was last saved under it. */
export const measureSubmissions = <Measured extends Pick<Store, Claiming>>(store: Measured, meter: Meter): Measured => {
  const isOpen = new WeakMap<Lease, boolean>();
  const note: <Held extends Partial<Awaited<ReturnType<Store['claim']>>>>(held: Held | undefined) => Held | undefined =
    (held) => {
      if (held?.lease && held.submission) isOpen.set(held.lease, held.submission.state === 'open');
      return held;
    };
  const measured: Pick<Store, Claiming> = {
    submit: async (...given) => note(await store.submit(...given)),
    claim: async (...given) => note(await store.claim(...given)),
    claimDue: async (...given) => note(await store.claimDue(...given)),
    saveClaimed: async (lease, submission) => {
      const saved = await store.saveClaimed(lease, submission);
      if (!saved) return false;
      if (isOpen.get(lease) && submission.state !== 'open') meter.submissionEnded({ state: submission.state });
      isOpen.set(lease, submission.state === 'open');
      return true;
    },
  };
  return { ...store, ...measured };
};

import { createReferralClient } from '@cosell/client';
import type { Referral } from '@cosell/core';
import { createEmulator, type FaultRequest } from '@cosell/emulator';
import { newSubmission, resubmit, resume, type Submission } from '../../src/outbox/submission.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Draft, Lease } from '../../src/store/store.ts';
import type { Seller } from '../../src/turn.ts';
import { exampleDraft } from '../../src/testing/examples.ts';
import { createMortalBot, type MortalBot } from './mortal-bot.ts';
import { createVirtualTime } from './virtual-time.ts';

/** What sellers submit here. Two deals with the same name, reference and customer cannot be told apart. */
export interface Deal {
  readonly type: 'Independent' | 'Shared';
  readonly name: string;
  readonly customer: string;
  readonly reference: string | undefined;
}

const start = Date.parse('2027-01-01T00:00:00Z');
/** Turns of the event loop without an event after which everything waits for the time to move. */
const quietTurns = 3;
const tenant = 'tenant-1';
const organization = 'organization-1';

/** One bot after another over one store, and the emulator, in a time that moves only when all of them wait. */
export const openOutboxWorld = (options: { readonly idempotency: 'on' | 'off' }) => {
  const time = createVirtualTime(start);
  const clock = { now: () => new Date(time.now()) };
  const emulator = createEmulator({ ...options, seed: 1, clock, wait: (...wait) => time.sleep(...wait) });
  const store = openSqliteStore(':memory:');
  const leases: Lease[] = [];
  const notBefore = new Map<string, number>();
  const undercut: string[] = [];
  let ids = 0;
  let events = 0;
  let pointsToLive = Number.POSITIVE_INFINITY;
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;

  const newBot = (): MortalBot =>
    createMortalBot({
      store,
      emulator,
      time,
      newId,
      strikes: () => {
        events += 1;
        return (pointsToLive -= 1) === 0;
      },
      // An answer that was not stored yet is forgotten, and with it the wait it asked for.
      died: (submissionIds) => {
        for (const id of submissionIds) notBefore.delete(sellerOf(id).userId);
      },
      called: ({ userId }) => {
        if (time.now() < (notBefore.get(userId) ?? 0)) undercut.push(userId);
      },
      toldToWait: ({ userId }, milliseconds) => notBefore.set(userId, time.now() + milliseconds),
    });
  let bot = newBot();

  /** The next bot voids the leases of the dead one, as opening a SQLite file does. */
  const raise = async (): Promise<void> => {
    for (const lease of leases.splice(0)) await store.release(lease);
    pointsToLive = Number.POSITIVE_INFINITY;
    bot = newBot();
  };

  const quiet = async (): Promise<void> => {
    for (let still = 0, seen = events; still < quietTurns; seen = events) {
      await new Promise((resolve) => setImmediate(resolve));
      still = seen === events ? still + 1 : 0;
    }
  };

  const takeDue = async (): Promise<boolean> => {
    if (bot.isDead()) await raise();
    const { token, until } = bot.lease();
    const claimed = await store.claimDue(organization, time.now(), token, until);
    if (!claimed) return false;
    leases.push(claimed.lease);
    bot.take(claimed);
    return true;
  };

  /** Lets everything happen that happens up to an instant; without one, until nothing is left to happen. */
  const passUntil = async (end = Number.POSITIVE_INFINITY): Promise<void> => {
    for (let turn = 0; turn < 2_000; turn += 1) {
      await quiet();
      if (await takeDue()) continue;
      const next = Math.min(time.nextEnd() ?? Number.POSITIVE_INFINITY, (await store.nextDue())?.at ?? end + 1);
      if (next > end || next === Number.POSITIVE_INFINITY) break;
      time.moveTo(next);
    }
    if (Number.isFinite(end)) time.moveTo(end);
  };

  const revive = async (before: Submission, after: Submission): Promise<void> => {
    if (bot.isDead()) await raise();
    if (!(await store.reviveSubmission(after, before.revision))) return;
    const { token, until } = bot.lease();
    const claimed = await store.claim(organization, after.id, time.now(), token, until);
    if (!claimed) return;
    leases.push(claimed.lease);
    bot.take(claimed);
  };

  const submission = async (id: string): Promise<Submission> => {
    const stored = await store.submission(sellerOf(id), id);
    if (!stored) throw new Error(`${id} is gone`);
    return stored;
  };

  return {
    passUntil,
    submission,
    setFaults: (faults: readonly FaultRequest[]) => emulator.control.faults(faults),
    pass: (milliseconds: number) => passUntil(time.now() + milliseconds),
    /** The bot dies at so many steps from now; the next one starts at once. */
    killAfter: (points: number) => {
      pointsToLive = points;
    },
    submit: async (deal: Deal): Promise<string> => {
      if (bot.isDead()) await raise();
      const given = newSubmission(givenOf(newId(), deal), { own: newId(), connected: newId() }, time.now());
      await store.saveDraft(formOf(given));
      const submitted = await store.submit(given, { solutions: [] }, bot.lease());
      if (!submitted?.lease) throw new Error('not submitted');
      leases.push(submitted.lease);
      bot.take({ submission: given, lease: submitted.lease });
      await quiet();
      return given.id;
    },
    retry: async (id: string): Promise<void> => {
      const before = await submission(id);
      if (before.state === 'parked') await revive(before, resume(before, time.now()));
    },
    edit: async (id: string): Promise<void> => {
      const before = await submission(id);
      if (before.state !== 'parked') return;
      const draft = { ...before.draft, name: `${before.draft.name}, again` };
      await revive(before, resubmit(before, draft, { own: newId(), connected: newId() }, time.now()));
    },
    /** Ids of the submissions that called although the service had asked to wait longer. */
    undercut: (): readonly string[] => undercut,
    /** All that stands in the service, the latest first. */
    records: async () => {
      emulator.control.faults([]);
      const token = async () => emulator.control.token();
      const all: Referral[] = [];
      const client = createReferralClient({ baseUrl: 'http://127.0.0.1', token, fetch: emulator.fetch });
      for await (const record of client.list()) all.push(record);
      return all;
    },
    close: () => store.close(),
  };
};

export type OutboxWorld = ReturnType<typeof openOutboxWorld>;

/** Each submission has a seller of its own, so that a client knows whose calls it makes. */
const sellerOf = (submissionId: string): Seller => ({
  tenantId: tenant,
  organizationId: organization,
  userId: submissionId,
});

const givenOf = (id: string, { type, name, customer, reference }: Deal) => {
  const draft = exampleDraft(type);
  const card = {
    conversation: {
      id: 'chat',
      type: 'personal' as const,
      tenantId: tenant,
      serviceUrl: 'http://127.0.0.1',
      botId: 'bot',
    },
    messageId: id,
  };
  const customerProfile = { ...draft.customerProfile, name: customer };
  const deal = { ...draft, name, customerProfile, ...(reference !== undefined && { externalReferenceId: reference }) };
  return { id, draftId: `draft of ${id}`, seller: sellerOf(id), locale: 'en-US', draft: deal, card };
};

const formOf = ({ draftId, seller }: Submission): Draft => ({
  id: draftId,
  seller,
  state: 'open',
  step: 3,
  answers: {},
  issues: [],
  guessed: [],
  updatedAt: start,
});

import { z } from 'zod';
import type { ServiceProperties } from '../service/referral-record.ts';
import type { Slot } from './persistence.ts';

/** The address that events go to, or null. */
export const subscriptionSchema = z.string().nullable();

export type ChangeKind = 'created' | 'updated';

/** The documented notification: no payload, the receiver fetches the record. */
export interface WebhookEvent {
  readonly EventName: `${'' | 'related-'}referral-${ChangeKind}`;
  readonly ResourceUri: string;
  readonly ResourceName: 'referral';
  readonly AuditUri: null;
  readonly ResourceChangeUtcDate: string;
}

/** Tells one address about changes, after the commit and without keeping anybody waiting. */
export interface Webhooks {
  /** Where events go from now on; undefined for nowhere. */
  subscribe(url: string | undefined): void;
  /** `isRelated`: the engagement has other records, whose owners hear of it as well. */
  announce(kind: ChangeKind, changed: ServiceProperties, isRelated: boolean): void;
}

const mostTries = 10;
const attemptTimeout = 5_000;

export const createWebhooks = (
  wait: (ms: number) => Promise<void>,
  interruption: () => AbortSignal,
  kept: Slot<string | null>,
): Webhooks => {
  let url = kept.read() ?? undefined;
  return {
    subscribe: (address) => {
      url = address;
      kept.save(address ?? null);
    },
    announce: (kind, changed, isRelated) => {
      if (url === undefined) return;
      void deliver(url, eventOf(`referral-${kind}`, changed), wait, interruption());
      if (isRelated) void deliver(url, eventOf(`related-referral-${kind}`, changed), wait, interruption());
    },
  };
};

// The published host and path differ from the API's: a receiver must take only the id from it.
export const eventOf = (
  name: WebhookEvent['EventName'],
  { id, updatedDateTime }: Pick<ServiceProperties, 'id' | 'updatedDateTime'>,
): WebhookEvent => ({
  EventName: name,
  ResourceUri: `https://api.partnercenter.microsoft.com/engagements/v1/referrals/${id}`,
  ResourceName: 'referral',
  AuditUri: null,
  ResourceChangeUtcDate: updatedDateTime.replace('Z', '+00:00'),
});

/** Up to ten tries with growing pauses; never rejects. What is undelivered then, or at an interruption, is given up. */
const deliver = async (
  url: string,
  event: WebhookEvent,
  wait: (ms: number) => Promise<void>,
  interruption: AbortSignal,
): Promise<void> => {
  const body = JSON.stringify(event);
  for (let attempt = 1; !interruption.aborted; attempt += 1) {
    if ((await isTaken(url, body, interruption)) || attempt === mostTries) return;
    try {
      await wait(pauseAfter(attempt));
    } catch {
      return;
    }
  }
};

/** Milliseconds: 100, 200, 400 ... at most 10 s. The real intervals are not published. */
const pauseAfter = (attempt: number): number => Math.min(100 * 2 ** (attempt - 1), 10_000);

const isTaken = async (url: string, body: string, interruption: AbortSignal): Promise<boolean> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([interruption, AbortSignal.timeout(attemptTimeout)]),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
};

import type { Limit, Rates } from './limits.ts';
import type { BotCall } from './traffic.ts';

/** Whether Teams takes a call at an instant, in milliseconds since 1970; what it refuses does not count. */
export type Throttle = (call: BotCall, at: number) => boolean;

/** Holds a bot to rates: in any window, at most as many calls as each limit says. */
export function createThrottle(rates: Rates): Throttle {
  const taken = new Map<string, number[]>();

  return ({ operation, conversation }, at) => {
    const counted = [
      { lane: `${limitedAs(operation)} ${conversation.id}`, limits: rates[limitedAs(operation)] },
      { lane: `tenant ${conversation.tenantId}`, limits: rates.tenant },
    ];
    const isFree = counted.every(({ lane, limits }) => hasRoom(taken.get(lane) ?? [], limits, at));
    if (isFree) for (const { lane, limits } of counted) taken.set(lane, [...recent(taken.get(lane), limits, at), at]);
    return isFree;
  };
}

function limitedAs(operation: BotCall['operation']): Exclude<keyof Rates, 'tenant'> {
  switch (operation) {
    case 'create':
      return 'creating';
    case 'roster':
      return 'roster';
    case 'post':
    case 'update':
    case 'delete':
    default:
      return 'sending';
  }
}

/** What still counts for one of the limits. */
function recent(calls: readonly number[] = [], limits: readonly Limit[], at: number): number[] {
  const longest = Math.max(0, ...limits.map(({ within }) => within));
  return calls.filter((each) => each > at - longest);
}

function hasRoom(calls: readonly number[], limits: readonly Limit[], at: number): boolean {
  return limits.every(({ calls: most, within }) => calls.filter((each) => each > at - within).length < most);
}

import { type Limit, publishedRates } from '@cosell/teams-channel';
import type { CountedCall } from '@cosell/teams-channel/testing';

/**
 * The calls that no bot could have made by then that has begun at an instant and keeps to what Teams takes. A process that stands
 * still makes calls later, never sooner, so what is found here is not its fault.
 */
export const tooSoon = (calls: readonly CountedCall[], begin: number): readonly CountedCall[] => {
  const counts = new Map<string, number>();
  const isTooSoon = ({ at }: CountedCall, lane: string, limits: readonly Limit[]): boolean => {
    const count = (counts.get(lane) ?? 0) + 1;
    counts.set(lane, count);
    return limits.some(({ calls: most, within }) => count > most * (Math.floor((at - begin) / within) + 1));
  };
  return calls.filter((call) => {
    const { operation, conversationId, tenantId } = call;
    const kind = operation === 'roster' || operation === 'create' ? operation : 'send';
    const limits = kind === 'roster' ? publishedRates.roster : publishedRates.sending;
    const isOfLane = isTooSoon(call, `${kind} ${conversationId}`, limits);
    return isTooSoon(call, tenantId, publishedRates.tenant) || isOfLane;
  });
};

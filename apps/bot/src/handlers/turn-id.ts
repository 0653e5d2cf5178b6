import { createHash } from 'node:crypto';
import type { SignInAttempt } from '../sign-in/accounts.ts';
import type { Turn } from '../turn.ts';

/**
 * What all deliveries of one activity have in common and no other activity of the seller has; undefined where the channel names
 * none. Of fixed length, whatever comes in.
 */
export const turnIdOf = ({ activityId, conversation, input }: Turn): string | undefined =>
  activityId === undefined ? undefined : digest([conversation.id, activityId, input]).toString('base64url');

/** What the offers of all clients of a person have in common. */
export const attemptIdOf = ({ id }: SignInAttempt): string => digest(['sign-in', id]).toString('base64url');

/** The id of the draft that a turn begins: a GUID, the same on each delivery, so that a second one finds what the first made. */
export const draftIdOf = (turn: Turn): string | undefined => {
  const turnId = turnIdOf(turn);
  if (turnId === undefined) return undefined;
  const hex = digest([turn.seller, turnId]).toString('hex');
  // Version 8 of RFC 9562: a GUID whose bits are the maker's own.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

const digest = (parts: readonly unknown[]): Buffer => createHash('sha256').update(JSON.stringify(parts)).digest();

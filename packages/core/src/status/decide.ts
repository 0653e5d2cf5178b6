import type { Rules } from '../rules/check-referral.ts';
import { type RawPair, type ReferralState, stateOf } from './referral-state.ts';
import {
  type Actor,
  type ActionType,
  actionTypes,
  offeredEdges,
  publishedTable,
  type StatusPair,
} from './status-table.ts';

/**
 * What somebody wants to do with a referral. `set` is the raw change of both values, as a PATCH carries it; it asks for no
 * reason. `reason` is text for the other side and becomes `statusReason`.
 */
export type Action =
  | { readonly type: 'accept' | 'win' | 'expire'; readonly by: Actor }
  | { readonly type: 'decline' | 'lose'; readonly by: Actor; readonly reason: string }
  | { readonly type: 'set'; readonly by: Actor; readonly status: string; readonly substatus: string };

/** What `decide` needs to know of a referral. `expirationDateTime` is a UTC instant of ISO 8601. */
export interface Situation extends RawPair {
  readonly expirationDateTime?: string | null | undefined;
}

/** The properties that change, spelled as on the wire. The stamps are the `now` that `decide` was given. */
export type StatusChange = StatusPair & {
  readonly statusReason?: string;
  readonly acceptedDateTime?: string;
  readonly closedDateTime?: string;
  readonly expirationDateTime?: null;
};

/** Why an action is refused: one name for each rule. */
export type RefusalRule =
  | 'unknown-state'
  | 'unknown-pair'
  | 'never-backwards'
  | 'closed-is-final'
  | 'edge-not-offered'
  | 'only-the-owner'
  | 'only-the-system'
  | 'reason-needed'
  | 'answer-came-too-late';

/** A refused action. `params` holds the words of the state, and of the wanted one as `toStatus` and `toSubstatus`. */
export interface Refusal {
  readonly ok: false;
  readonly rule: RefusalRule;
  /** The JSON path of what is at fault. */
  readonly path: 'status' | 'substatus' | 'statusReason' | 'expirationDateTime';
  readonly params: Readonly<Record<string, string>>;
}

/** The answer of `decide`: the properties to change, or the refusal. It never throws. */
export type Decision = { readonly ok: true; readonly change: StatusChange } | Refusal;

/**
 * Whether an action is allowed and what it changes. Pure: `now` is a UTC instant of ISO 8601 and becomes the stamp.
 * `strict` (the default) knows the edges Partner Center offers and who may take them; `docs` only the published table.
 * Changing nothing is always allowed. A New referral cannot be answered after its `expirationDateTime` under `strict`.
 */
export const decide = (action: Action, referral: Situation, now: string, rules: Rules = 'strict'): Decision => {
  const from = stateOf(referral);
  if (from.status === 'unknown') return refuse('unknown-state', 'status', referral);
  const to = targetOf(action);
  if (to.status === 'unknown') return refuse('unknown-pair', 'substatus', to.raw);
  if (action.type === 'set' && from === to) return { ok: true, change: to };
  const refusal = rules === 'strict' ? refusalOfEdge(action, from, to, referral, now) : refusalOfTable(from, to);
  return refusal ?? { ok: true, change: changeTo(from, to, action, now) };
};

const anyReason = '-';

/** The actions `decide` accepts, given a reason where one is needed. */
export const allowedActions = (referral: Situation, by: Actor, now: string, rules: Rules = 'strict'): ActionType[] =>
  actionTypes.filter((type) => decide({ type, by, reason: anyReason }, referral, now, rules).ok);

/** The referral after an accepted decision; everything the change does not name stays. */
export const evolve = <R extends Situation>(
  referral: R,
  change: StatusChange,
): Omit<R, keyof StatusChange> & StatusChange => ({
  ...referral,
  ...change,
});

const targetOf = (action: Action): ReferralState => {
  switch (action.type) {
    case 'set':
      return stateOf(action);
    case 'accept':
    case 'decline':
    case 'expire':
    case 'win':
    case 'lose':
      return offeredEdges[action.type].to;
    default:
      return action satisfies never;
  }
};

const refusalOfTable = (from: StatusPair, to: StatusPair): Refusal | undefined => {
  const allowed: readonly string[] = publishedTable[from.status].to;
  return allowed.includes(to.status) ? undefined : backwards(from, to);
};

const refusalOfEdge = (
  action: Action,
  from: StatusPair,
  to: StatusPair,
  referral: Situation,
  now: string,
): Refusal | undefined => {
  if (from.status === 'Closed') return refuse('closed-is-final', 'status', from);
  const edge: Edge | undefined = action.type === 'set' ? edgeBySubstatus.get(to.substatus) : offeredEdges[action.type];
  if (edge?.from !== from.status) {
    return from.status === 'Active' && to.status === 'New' ? backwards(from, to) : notOffered(from, to);
  }
  if (edge.by !== action.by) return refuse(edge.by === 'system' ? 'only-the-system' : 'only-the-owner', 'status', to);
  if (edge.needsReason && action.type !== 'set' && reasonOf(action).trim() === '') {
    return refuse('reason-needed', 'statusReason', to);
  }
  if (edge.untilExpiry && isPast(referral.expirationDateTime, now)) {
    return refuse('answer-came-too-late', 'expirationDateTime', to);
  }
  return undefined;
};

const edgeBySubstatus = new Map(Object.values(offeredEdges).map((edge): [string, Edge] => [edge.to.substatus, edge]));
type Edge = (typeof offeredEdges)[keyof typeof offeredEdges];

// Both are UTC with the same layout up to the second (19 characters), so the texts compare as the instants do.
const isPast = (instant: string | null | undefined, now: string): boolean =>
  !!instant && instant < now && instant.slice(0, 19) !== now.slice(0, 19);

// One spread first and plain properties after it: a second spread in the same literal is far slower.
const changeTo = (from: StatusPair, to: StatusPair, action: Action, now: string): StatusChange => {
  const statusReason = reasonOf(action);
  if (to.status === from.status) return statusReason === '' ? { ...to } : { ...to, statusReason };
  if (to.status === 'Active') {
    const stamps = { ...to, acceptedDateTime: now, expirationDateTime: null };
    return statusReason === '' ? stamps : { ...stamps, statusReason };
  }
  return statusReason === '' ? { ...to, closedDateTime: now } : { ...to, statusReason, closedDateTime: now };
};

const reasonOf = (action: Action): string => ('reason' in action ? action.reason : '');

const backwards = (from: StatusPair, to: StatusPair): Refusal =>
  refuse(from.status === 'Closed' ? 'closed-is-final' : 'never-backwards', 'status', from, to);

const notOffered = (from: StatusPair, to: StatusPair): Refusal => refuse('edge-not-offered', 'substatus', from, to);

const refuse = (rule: RefusalRule, path: Refusal['path'], from: RawPair, to?: StatusPair): Refusal => {
  const status = from.status ?? '';
  const substatus = from.substatus ?? '';
  const params = to ? { status, substatus, toStatus: to.status, toSubstatus: to.substatus } : { status, substatus };
  return { ok: false, rule, path, params };
};

import * as fc from 'fast-check';
import { referralStatuses, referralSubstatuses } from '../catalogues/enums.ts';
import type { Action, Situation } from '../status/decide.ts';
import { statusPairs } from '../status/referral-state.ts';
import { type Actor, actors, type StatusPair } from '../status/status-table.ts';
import { instant } from './instants.ts';
import { partialRecord, record } from './records.ts';
import { foreignText } from './texts.ts';

/** Owner, inviter, another organisation or the service itself. */
export const actor = (): fc.Arbitrary<Actor> => fc.constantFrom(...actors);

/** One of the pairs that the published table allows. */
export const statusPair = (): fc.Arbitrary<StatusPair> => fc.constantFrom(...statusPairs);

const anyWord = () => fc.oneof(foreignText(), fc.constantFrom('__proto__', 'constructor', 'new', 'Engaged', 'Error'));
const anyStatus = () => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...referralStatuses) }, anyWord());
const anySubstatus = () => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...referralSubstatuses) }, anyWord());

/** What `decide` is asked about: mostly pairs of the table, at times any two words, null or nothing. */
export const situation = (): fc.Arbitrary<Situation> => {
  const expiry = { expirationDateTime: fc.option(fc.oneof(instant(), fc.constant('')), { nil: null }) };
  const known = fc.tuple(statusPair(), record(expiry)).map(([pair, at]) => ({ ...pair, ...at }));
  const unknown = partialRecord({ status: fc.option(anyStatus()), substatus: fc.option(anySubstatus()), ...expiry });
  return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: unknown });
};

/** Any action of anybody: the five verbs with a reason that may be blank, and `set` to the table's pairs or any words. */
export const action = (): fc.Arbitrary<Action> => {
  const by = actor();
  const reason = fc.oneof(fc.constantFrom('', ' '), foreignText());
  return fc.oneof(
    record({ type: fc.constantFrom('accept', 'win', 'expire'), by }),
    record({ type: fc.constantFrom('decline', 'lose'), by, reason }),
    fc.tuple(statusPair(), by).map(([pair, who]) => ({ type: 'set' as const, by: who, ...pair })),
    record({ type: fc.constant('set'), by, status: anyStatus(), substatus: anySubstatus() }),
  );
};

import { type ReferralState, stateOf } from '@cosell/core';
import type { Words } from '../words/words.ts';

interface Pair {
  readonly status?: string | null | undefined;
  readonly substatus?: string | null | undefined;
}

/** The name of a record's state; one we do not know is named in its own words. */
export const stateName = (record: Pair, words: Words): string => {
  const state = stateOf(record);
  return state.status === 'unknown'
    ? words.say('state.unknown', { status: record.status || '-', substatus: record.substatus || '-' })
    : words.say(pairKey('state', state));
};

/** What happens next with a record, in one or two sentences. */
export const nextStep = (record: Pair, words: Words): string => {
  const state = stateOf(record);
  return words.say(state.status === 'unknown' ? 'next.unknown' : pairKey('next', state));
};

type KnownState = Exclude<ReferralState, { status: 'unknown' }>;

const pairKey = <Kind extends 'state' | 'next'>(kind: Kind, state: KnownState) => {
  switch (state.status) {
    case 'New':
      return `${kind}.New.${state.substatus}` as const;
    case 'Active':
      return `${kind}.Active.${state.substatus}` as const;
    case 'Closed':
      return `${kind}.Closed.${state.substatus}` as const;
    default:
      return state satisfies never;
  }
};

/** The colour of a state's box; its words say the same. */
export const stateStyle = (record: Pair): 'good' | 'warning' | 'attention' | 'emphasis' => {
  const { status } = stateOf(record);
  if (status === 'New') return 'warning';
  if (status === 'Active') return 'good';
  return status === 'unknown' ? 'attention' : 'emphasis';
};

import { valueAt } from '@cosell/core';
import { teamEmails } from '../service/caller.ts';
import { recordOf, type Stored } from '../state/referral-store.ts';
import type { Comparison, Filter, TextField } from './filter.ts';

/** Whether a record fits a filter. Its text is read only for what does not stand beside it. */
export const fits = (filter: Filter, stored: Stored): boolean => {
  const { own } = stored;
  switch (filter.kind) {
    case 'all':
      return filter.of.every((part) => fits(part, stored));
    case 'text':
      return valueOf(filter.field, stored) === filter.value;
    case 'engagement':
      return own.engagementId === filter.engagementId;
    case 'instant':
      return holds(filter.operator, own[filter.field], filter.value);
    case 'team':
      return teamEmails(recordOf(stored)).includes(filter.email);
    default:
      return filter satisfies never;
  }
};

const valueOf = (field: TextField, stored: Stored): unknown =>
  field === 'status' || field === 'substatus' || field === 'direction'
    ? stored.own[field]
    : valueAt(recordOf(stored), field.replaceAll('/', '.'));

const holds = (operator: Comparison, value: string, limit: string): boolean => {
  switch (operator) {
    case 'eq':
      return value === limit;
    case 'ge':
      return value >= limit;
    case 'gt':
      return value > limit;
    case 'le':
      return value <= limit;
    case 'lt':
      return value < limit;
    default:
      return operator satisfies never;
  }
};

/** The one engagement a filter asks for, if it does: the records of others need not be looked at. */
export const engagementOf = (filter: Filter | undefined): string | undefined => {
  if (filter?.kind === 'engagement') return filter.engagementId;
  if (filter?.kind !== 'all') return undefined;
  for (const part of filter.of) {
    const engagementId = engagementOf(part);
    if (engagementId !== undefined) return engagementId;
  }
  return undefined;
};

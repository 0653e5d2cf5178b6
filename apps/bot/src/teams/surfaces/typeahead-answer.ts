import type { Choice } from '@cosell/cards';
import type { Activity } from 'botbuilder';
import { invokeAnswer } from '../card-activity.ts';

/** The choices that a list offers for what is typed. */
export const choicesAnswer = (results: readonly Choice[]): Partial<Activity> =>
  invokeAnswer({ statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results } });

import type { ReferralRecord } from '../service/referral-record.ts';

// An identifier that nobody fetches, so it names the published host whatever ours is.
const metadata = 'https://api.partner.microsoft.com/v1.0/engagements/$metadata#referrals';
const entityStart = `{"@odata.context":${JSON.stringify(`${metadata}/$entity`)},`;

/** The start of a list's answer, up to the first record. */
export const listStart = `{"@odata.context":${JSON.stringify(metadata)},"value":[`;

/** A record as the body of an answer. */
export const entityText = (record: ReferralRecord): string => entityStart + JSON.stringify(record).slice(1);

/** The same text as it stands in a list, without the context. */
export const listItemText = (entity: string): string => `{${entity.slice(entityStart.length)}`;

/** The record behind the text that `entityText` made. */
export const recordOfText = (entity: string): ReferralRecord => JSON.parse(listItemText(entity));

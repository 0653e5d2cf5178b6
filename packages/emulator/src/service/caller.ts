import { partOf } from '@cosell/core';
import { isJsonObject } from '../exchange/json-object.ts';
import { recordOf, type Stored } from '../state/referral-store.ts';
import type { ReferralRecord } from './referral-record.ts';

/** Who calls. `user` is the sign-in name, compared with the e-mail addresses of a referral's team. */
export interface Caller {
  readonly user: string;
  readonly organizationId: string;
  readonly roles: readonly string[];
}

export const roles = { admin: 'Referrals admin', user: 'Referrals user' } as const;

export const mayWrite = (caller: Caller): boolean => caller.roles.includes(roles.admin);

export const mayRead = (caller: Caller): boolean => mayWrite(caller) || caller.roles.includes(roles.user);

/** Owner and inviter see a record; a Referrals user only where the record's team has their e-mail address. */
export const maySee = (caller: Caller, stored: Stored): boolean =>
  partIn(stored, caller) !== 'other' && (mayWrite(caller) || hasMember(recordOf(stored), caller.user));

/** The part of the caller's organisation in a record. */
export const partIn = ({ own, inviter }: Stored, { organizationId }: Caller): ReturnType<typeof partOf> =>
  partOf(
    { organizationId: own.organizationId, inviteContext: { invitedBy: { organizationId: inviter } } },
    organizationId,
  );

const hasMember = (record: ReferralRecord, user: string): boolean =>
  teamEmails(record).some((email) => email.toLowerCase() === user.toLowerCase());

/** The e-mail addresses of the partner's own team. */
export const teamEmails = (record: ReferralRecord): string[] =>
  listOf(record['team']).flatMap((member) =>
    isJsonObject(member) && typeof member['email'] === 'string' ? [member['email']] : [],
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

import type { CreateBody } from '@cosell/core';

type Member = NonNullable<CreateBody['team']>[number];
type Solution = NonNullable<NonNullable<CreateBody['details']['requirements']>['solutions']>[number];

/** The paths a PATCH may name, with what stands there. There is none for the name, the customer or the target. */
interface ValueAt {
  '/campaignId': string;
  '/consent/consentToShareReferralWithMicrosoftSellers': boolean;
  '/customerProfile/team': readonly Member[];
  '/details/closingDateTime': string;
  '/details/currency': string;
  '/details/dealValue': number;
  '/details/notes': string;
  '/details/requirements/solutions': readonly Solution[];
  '/externalReferenceId': string;
  '/referralProgram': string;
  '/salesStage': string;
  '/status': string;
  '/substatus': string;
  '/statusReason': string;
  '/team': readonly Member[];
}

/** Lists take one more entry at their end. */
interface EntryAt {
  '/customerProfile/team/-': Member;
  '/details/requirements/solutions/-': Solution;
  '/team/-': Member;
}

type Operation<Op extends string, Values> = {
  [Path in keyof Values]: { readonly op: Op; readonly path: Path; readonly value: Values[Path] };
}[keyof Values];

/** One step of a JSON Patch (RFC 6902) as far as the service knows it: `add` and `replace` on the documented paths. */
export type ChangeOperation =
  | Operation<'add' | 'replace', ValueAt>
  | Operation<'add', EntryAt>
  | { readonly op: 'add' | 'replace'; readonly path: `/registrations/${string}`; readonly value: unknown };

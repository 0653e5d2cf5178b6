import type { CreateBody } from '@cosell/core';
import { HTTPResponseStatusClass, MatchersV3 } from '@pact-foundation/pact';

/** The client takes any: the documentation leaves open whether a POST answers 200 or 201. */
export const anySuccess = (example: number) => MatchersV3.matchStatus(example, HTTPResponseStatusClass.Success);

/** Sellers ask for a referral by its id, which is told from other words by its form. */
export const someGuid = MatchersV3.uuid('4111f9a2-37c8-4f53-a4b0-3f1f0e1c8f11');

/** An organisation is known by any text. */
export const someOrganization = MatchersV3.string('7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d');

/** Whatever the version, its own double quotes are part of it: If-Match needs them. */
export const quotedETag = MatchersV3.regex(/^".+"$/, '"0100c0ad-0000-0000-0000-5b7d5d1c0000"');

/** Its zone has to be told, or it would be read as the reader's own. */
export const instant = MatchersV3.regex(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  '2026-01-31T10:00:00.1234567Z',
);

/** Published samples write decimals as a number, a float and a text. */
export const decimal = (value: number) => ({
  'pact:matcher:type': 'regex',
  regex: `^${value}(\\.0+)?$`,
  value,
});

/** On every record, wherever it comes from. */
export const recordOf = (id: string | typeof someGuid, engagementId: string | typeof someGuid) => ({
  id,
  engagementId,
  eTag: quotedETag,
  createdDateTime: instant,
});

/** Active at once, as the own leg of a deal is. */
export const accepted = { status: 'Active', substatus: 'Accepted' };

/** What a record is recognised and shown by in a list, as it was sent. */
export const gist = ({ name, externalReferenceId, type, customerProfile, details, target }: CreateBody) => ({
  name,
  externalReferenceId,
  type,
  customerProfile: { name: customerProfile.name },
  details: { dealValue: decimal(details.dealValue ?? 0), currency: details.currency },
  ...(target && { target: target.map(({ type: kind, id }) => ({ type: kind, id })) }),
});

/** Whose record it is, and who asked for it: the two tell the legs of a deal apart. */
export const heldBy = (organizationId: string | typeof someOrganization) => ({
  organizationId,
  inviteContext: { invitedBy: { organizationId: someOrganization } },
});

/** All of it, as it was sent: what the card of a referral shows. A published answer drops `closingDateTime`. */
export const wholeOf = (body: CreateBody) => {
  const { details, ...rest } = body;
  const { closingDateTime: _, ...kept } = details;
  return { ...rest, details: { ...kept, dealValue: decimal(details.dealValue ?? 0) } };
};

/** A refusal as far as the client reads it, which minds no case: a code of the documented list, and the path at fault. */
export const errorOf = (code: ErrorCode, target?: string) => ({
  error: {
    code: MatchersV3.regex(`(?i)^(${codePatterns[code]})$`, code),
    // As a JSON path or, after a PATCH, as a JSON pointer.
    ...(target && { target: MatchersV3.regex(`(?i)^/?${target.replaceAll('.', '[./]')}$`, target) }),
  },
});

type ErrorCode = keyof typeof codePatterns;

const codePatterns = {
  invalidRequest: 'invalidRequest',
  accessDenied: 'accessDenied',
  itemNotFound: 'itemNotFound',
  preconditionFailed: 'preconditionFailed',
  // The published example of a 401 has another code than the published list.
  unauthenticated: 'unauthenticated|unauthorized',
} as const;

/** Seconds, or a date of HTTP. */
export const retryAfter = (seconds: string) => MatchersV3.regex(/^(\d+|[A-Z][a-z]{2}, .+ GMT)$/, seconds);

/** A challenge that names these claims, whatever else it says. */
export const challengeWith = (claims: string) =>
  MatchersV3.regex(`(?i).*\\bclaims="?${claims}\\b.*`, `Bearer error="insufficient_claims", claims="${claims}"`);

/**
 * A link with a token, to wherever: the client takes the token and asks its own address. Pact holds a pattern also against
 * the JSON of what is no text, hence no quote.
 */
export const nextLink = MatchersV3.regex(
  '(?i)^[^?#"]*\\?([^#]*&)?(\\$|%24)skiptoken=[^&#]+([&#].*)?$',
  '/v1.0/engagements/referrals?$skiptoken=behind-the-second',
);

/** A page behind which there is no other. No property beginning with `@odata.n` may stand in it: Pact knows no absence. */
export const lastPage = (page: { readonly value: readonly unknown[] }) =>
  MatchersV3.eachKeyMatches(page, MatchersV3.regex('^([^@]|@[^o]|@odata\\.[^n]).*$', 'value'));

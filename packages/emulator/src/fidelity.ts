/** How far one behaviour can be believed: `published` stands in Microsoft's documents, `guessed` is our decision. */
export interface Fidelity {
  readonly basis: 'published' | 'guessed';
  readonly what: string;
}

/** Everything worth knowing before one trusts this emulator, most important first. */
export const fidelity: readonly Fidelity[] = [
  { basis: 'published', what: 'The resource with its property names, enum values and read-only properties.' },
  { basis: 'published', what: 'POST, GET, PUT and PATCH under /v1.0/engagements/referrals, and no DELETE.' },
  { basis: 'published', what: 'The table of status and substatus; both change together and never backwards.' },
  { basis: 'published', what: 'An own deal is Active/Accepted at once, whatever status the request carries.' },
  { basis: 'published', what: 'An invitation is New/Pending and expires after 14 days.' },
  { basis: 'published', what: 'The two legs of a shared referral, tied by engagementId.' },
  { basis: 'published', what: 'eTags with their own quotes; If-Match is mandatory for PUT and optional for PATCH.' },
  { basis: 'published', what: 'PATCH knows add and replace, answers 204, or 200 with Prefer: return=representation.' },
  { basis: 'published', what: 'Lists by $filter, $orderby, $select and $top, in pages of 100 with @odata.nextLink.' },
  {
    basis: 'published',
    what: 'Error bodies with code, message, target and innerError; 412 with the inner code 99918.',
  },
  { basis: 'published', what: 'Tokens for https://api.partner.microsoft.com with the roles Referrals admin and user.' },
  { basis: 'published', what: 'Webhook events with their names and body.' },
  { basis: 'guessed', what: 'POST answers 200. The connector declares it; the list of codes has 201 as well.' },
  {
    basis: 'guessed',
    what: 'strict mode: the fields, edges and actors that the portal and the bulk file ask for. Whether the API does is unknown.',
  },
  { basis: 'guessed', what: 'docs mode: nothing but the published tables, and anybody who sees a record may act.' },
  { basis: 'guessed', what: 'A forbidden change is 400 invalidRequest, and innerError.code is the name of our rule.' },
  { basis: 'guessed', what: 'innerError.details lists every finding. The published example leaves it null.' },
  {
    basis: 'guessed',
    what: 'A repeated request-id of the same caller, method and path gets the committed answer again.',
  },
  { basis: 'guessed', what: 'Only the owning and the inviting organisation see a record; others get 404.' },
  { basis: 'guessed', what: 'direction is always Outgoing.' },
  { basis: 'guessed', what: 'An engagementId that the caller cannot see is 400.' },
  {
    basis: 'guessed',
    what: '$top is the size of a page, not of the whole list. Without $orderby the newest come first.',
  },
  { basis: 'guessed', what: '$skip, $count and $expand are 400; only the connector names them.' },
  { basis: 'guessed', what: 'A missing Content-Type is 415, a body over 1 MiB is 413.' },
  { basis: 'guessed', what: 'links and @odata.nextLink lead back here; the published samples hold spelling errors.' },
  { basis: 'guessed', what: 'Webhook events are unsigned, every organisation shares one address, pauses are ours.' },
  { basis: 'guessed', what: 'Registrations are kept as sent; their review, spam marks and tracking are not imitated.' },
];

import type { Trap } from './trap.ts';

/** What the documents say of the world round the resource. */
export const surroundings: readonly Trap[] = [
  {
    number: 27,
    documents: 'Webhooks live at another host, path and token audience than the API.',
    decision:
      'Nothing here registers one. The emulator sends the published address, so that a receiver takes only the id.',
    held: ['packages/emulator/src/state/webhooks.ts', 'packages/emulator/src/state/webhooks.test.ts'],
  },
  {
    number: 28,
    documents:
      'An event has one address for a tenant: POST answers 409, PUT overwrites what another tool has registered.',
    decision: 'Nothing here registers a webhook; the bot lists instead.',
    held: [],
  },
  {
    number: 29,
    documents: 'A page describes app-only access, which referrals do not know, and a secret that never expires.',
    decision: 'Sellers sign in and act as themselves; the guide has no app-only way.',
    held: ['apps/bot/src/partner/tokens.ts', 'docs/real-tenant.md'],
  },
  {
    number: 30,
    documents: 'The bulk file wants status New with substatus Accepted, which the table forbids.',
    decision: 'Ignored: the pair is none of the table, and on create the service decides whatever is sent.',
    held: ['packages/core/src/status/status-table.ts', 'packages/core/src/status/published-table.test.ts'],
  },
  {
    number: 33,
    documents:
      'The introduction calls a lead of a solution-provider page a marketplace lead; those of the marketplace are not in the API.',
    decision: 'The category keeps the published word for programs; nothing shown to people uses it.',
    held: ['packages/core/src/deal/deal-kind.ts'],
  },
  {
    number: 36,
    documents: 'Real data hold leading blanks, blank names and &amp; in names.',
    decision: 'All text of records is foreign: cards escape it.',
    held: ['packages/cards/src/markdown.ts', 'packages/cards/src/markdown.props.test.ts'],
  },
];

import type { DealKind, ReferralCategory, StatusPair } from '@cosell/core';
import type { Verb } from '../../buttons.ts';

const buttonWords = {
  'button.draft.next': 'Next',
  'button.draft.back': 'Back',
  'button.draft.review': 'Review',
  'button.draft.dialog': 'Open in a window',
  'button.draft.submit': 'Send referral',
  'button.draft.discard': 'Discard',
  'button.draft.open': 'Open draft',
  'button.submission.retry': 'Try again',
  'button.submission.edit': 'Change and send again',
  'button.submission.sign-in': 'Sign in to go on',
  'button.referral.open': 'Open referral',
  'button.referral.refresh': 'Refresh',
  'button.list.page': 'More referrals',
  'button.settings.language': 'Choose this language',
} as const satisfies Record<`button.${Verb}`, string>;

const stateWords = {
  'state.New.Pending': 'New, waits for an answer',
  'state.New.Received': 'New, received and waits for an answer',
  'state.Active.Accepted': 'Active, accepted',
  'state.Closed.Won': 'Closed, won',
  'state.Closed.Lost': 'Closed, lost',
  'state.Closed.Declined': 'Closed, declined',
  'state.Closed.Expired': 'Closed, expired without an answer',
  'next.New.Pending': 'The organisation it was sent to can accept or decline it. Without an answer it expires.',
  'next.New.Received':
    'The organisation it was sent to has it, and can accept or decline it. Without an answer it expires.',
  'next.Active.Accepted': 'The deal is under way. When it is decided, it is closed as won or lost.',
  'next.Closed.Won': 'Nothing more to do: the deal is won and cannot change any more.',
  'next.Closed.Lost':
    'Nothing more to do: the deal is lost and cannot change any more. For a new chance, begin a new referral.',
  'next.Closed.Declined': 'It was declined and cannot change any more. You can begin a new referral.',
  'next.Closed.Expired': 'Nobody answered in time, and it cannot change any more. You can begin a new referral.',
} as const satisfies Record<`${'state' | 'next'}.${PairName<StatusPair>}`, string>;

type PairName<Pair extends StatusPair> = Pair extends StatusPair ? `${Pair['status']}.${Pair['substatus']}` : never;

const kindWords = {
  'deal.private': 'Private',
  'deal.partner-led': 'Partner-led',
  'deal.co-sell': 'Co-sell',
  'deal.partner-to-partner': 'With another partner',
  'category.marketplace-lead': 'Lead from the marketplace',
  'category.qualified-lead': 'Qualified lead from Microsoft',
  'category.co-sell-opportunity': 'Co-sell opportunity',
  'category.unknown': 'Not known',
} as const satisfies Record<`deal.${DealKind}` | `category.${ReferralCategory}`, string>;

/** The cards around the form: sending, receipt, lists, one referral, welcome and help. */
export const cardWords = {
  ...buttonWords,
  ...stateWords,
  ...kindWords,
  'state.unknown': '{status} / {substatus}, which we do not know',
  'next.unknown': 'Partner Center reports a state we do not know. Open the referral there to see what it needs.',

  'submission.sending': 'Sending your referral',
  'submission.sending.progress': '{done} of {all} done.',
  'submission.sending.card': 'This card changes by itself when it is done. You need not wait.',
  'submission.sending.chat': 'You need not wait: what becomes of it will be said in your chat with me.',
  'submission.sending.list':
    'You need not wait: it goes on by itself. Type {listCommand} in the chat with me to see it.',
  'submission.waiting': 'Waiting for Partner Center',
  'submission.waiting.why': 'Partner Center does not answer at the moment. Your referral is kept and sent again.',
  'submission.waiting.attempt': 'Tries so far: {attempt}.',
  'submission.waiting.next': 'Next try: {moment}.',
  'submission.done':
    '{count, plural, one {Your referral is in Partner Center} other {Your # referrals are in Partner Center}}',
  'submission.done.open': 'Open a referral to follow it, or type **{listCommand}** to see all of yours.',
  'submission.needs-you': 'Your referral needs you',
  'submission.needs-you.kept': 'Nothing is lost: everything you entered is kept.',
  'submission.needs-you.partly': '{done} of {all} referrals already exist and will not be created again.',
  'submission.leg.own': 'Your referral',
  'submission.leg.connected':
    '{recipient, select, microsoft {Referral for Microsoft} partner {Referral for the other partner} other {Referral for the other side}}',
  'submission.leg.waiting': 'Waits for its turn',
  'submission.leg.sending': 'Being sent',
  'submission.leg.done': 'Done',
  'submission.leg.failed': 'Not created',
  'submission.fallback': '{title}: {name}',
  'submission.button.open.own': 'Open your referral',
  'submission.button.open.connected':
    "{recipient, select, microsoft {Open Microsoft''s referral} partner {Open the partner''s referral} other {Open the other referral}}",
  'submission.button.list': 'All referrals',

  'fact.id': 'Referral id',
  'fact.engagement': 'Engagement',
  'fact.status': 'Status',
  'fact.kind': 'Kind',
  'fact.category': 'Origin',
  'fact.value': 'Value',
  'fact.owner': 'Held by',
  'fact.address': 'Address',
  'fact.contact': 'Contact',
  'fact.team': 'Team',
  'fact.invited-by': 'Invited by',
  'fact.message': 'Message',
  'fact.help': 'Help asked for',
  'fact.recipient': 'Recipient',
  'fact.created': 'Created',
  'fact.updated': 'Changed',
  'fact.answer-by': 'Answer needed by',
  'fact.answer-by.estimated': '{day} (estimated)',
  'fact.accepted': 'Accepted',
  'fact.closed': 'Closed',
  'fact.closing': 'Expected closing',

  'drafts.title': 'Your drafts',
  'drafts.none': 'You have no drafts. Type **{newCommand}** to begin a referral.',
  'drafts.untitled': 'Without a name',
  'drafts.row': 'Step {step} of 3, {stepName}. Last changed {moment}.',
  'drafts.more': 'There are older drafts: type **{draftsCommand} {page}** to see them.',

  'list.title': 'Your referrals',
  'list.none': 'There are no referrals yet. Type **{newCommand}** to create the first one.',
  'list.open': 'Open',
  'list.held-by': 'Held by {name}',
  'list.untitled': 'Without a name',
  'list.more': '{count, plural, one {And one more on this page.} other {And # more on this page.}}',

  'referral.next': 'What happens next',
  'referral.deal': 'Deal',
  'referral.customer': 'Customer',
  'referral.people': 'People',
  'referral.dates': 'Dates',
  'referral.ids': 'Ids',
  'referral.related': 'Same engagement',
  'referral.fallback': 'Referral “{name}”: {state}',
  'shared.left-out': 'People, addresses and notes are left out, since others read along here.',
  'shared.button.open': 'Open in private chat',

  'welcome.title': '{name, select, none {Hello} other {Hello {name}}}',
  'welcome.what':
    'I bring your co-sell referrals into Microsoft Partner Center without leaving Teams: you fill in a short form, I send it, and I keep trying when Partner Center is busy.',
  'welcome.begin':
    'Type **{newCommand}** to create your first referral, or **{helpCommand}** to see everything I can do.',
  'welcome.shared':
    'Name me and type **{showCommand}** and its id, and I show that referral here without people, addresses and notes. Forms, drafts and lists I send to each of you in private.',
  'help.title': 'What I can do',
  'help.command.new': 'Create a referral. Quicker: **{newCommand} Contoso 50000 EUR**',
  'help.command.drafts': 'Go on with a referral you began',
  'help.command.list': 'See your referrals and their status',
  'help.command.show': 'Look at one referral: **{showCommand}** and its id',
  'help.command.cancel': 'Discard the form you worked on last; it can be opened again',
  'help.command.language': 'Choose the language I speak with you',
  'help.command.help': 'See this list',
  'help.command.sign-in': 'Sign in to Partner Center with your own account',
  'help.command.sign-out': 'Sign out; what waits to be sent then waits for you',
  'help.safe':
    'Each step you finish is kept, and each referral is created only once, even if something fails on the way.',
  'notice.way-on': 'Type **{helpCommand}** to see what you can do.',
} as const;

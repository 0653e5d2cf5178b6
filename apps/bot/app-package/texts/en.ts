import type { AppText } from '../app-text.ts';

export const en: AppText = {
  name: 'Cosell: co-sell referrals for Partner Center',
  short: 'Create and follow Microsoft co-sell referrals without leaving Teams.',
  full: `Cosell brings your co-sell referrals into Microsoft Partner Center from a chat in Teams.

Fill in a short form in your own language. Cosell checks it, creates the referral, and for a shared deal also the one for Microsoft or for another partner. When Partner Center is busy, Cosell keeps trying; nothing you enter is lost, and no referral is created twice.

See your referrals and their status, and go on with drafts whenever you like.

You need an account in Partner Center with the role Referrals admin. An administrator of your company sets the app up once.`,
  commands: {
    new: 'Create a referral',
    drafts: 'Go on with a referral you began',
    list: 'See your referrals and their status',
    help: 'See everything I can do',
    language: 'Choose the language I speak with you',
    'sign-in': 'Sign in to Partner Center with your own account',
    'sign-out': 'Sign out; what waits to be sent then waits for you',
  },
  create: { title: 'New referral', description: 'Create a referral in a window of its own' },
  search: {
    title: 'Find a referral',
    description: 'Find one of your newest referrals and put it into your message',
    parameter: { title: 'Name or customer', description: 'Part of the referral’s name or of its customer' },
  },
};

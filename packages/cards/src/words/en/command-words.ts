import type { CommandWords } from '../language.ts';

export const commandWords: CommandWords = {
  new: ['new', 'create'],
  drafts: ['drafts', 'my drafts'],
  list: ['list', 'referrals', 'my referrals'],
  show: ['show', 'open'],
  cancel: ['cancel', 'discard', 'stop'],
  language: ['language'],
  help: ['help', '?', 'commands'],
  greeting: ['hello', 'hi', 'hey', 'good morning', 'good afternoon', 'good evening'],
  'sign-in': ['sign in', 'signin', 'log in', 'login'],
  'sign-out': ['sign out', 'signout', 'log out', 'logout'],
  deal: ['referral', 'deal', 'opportunity', 'sales opportunity', 'co-sell', 'co-sell deal', 'co-sell referral'],
  automatic: ['automatic', 'auto', 'default'],
};

export { type Address, address } from './addresses.ts';
export { createBody } from './create-bodies.ts';
export { instant } from './instants.ts';
export { type Member, member } from './members.ts';
export { publishedSample } from './published-sample.ts';
export { referralDraft } from './referral-drafts.ts';
export { referral } from './referrals.ts';
export { action, actor, situation, statusPair } from './statuses.ts';
export { answerableText } from './texts.ts';

import { folded, referralPreview, sharedReferralCard, type Words } from '@cosell/cards';
import type { Referral } from '@cosell/core';
import type { Found, Reply, Turn } from '../turn.ts';
import { explain } from './explain.ts';
import { quick } from './quick.ts';
import type { Services } from './services.ts';

/** The service cannot search by name, so its largest page of the newest is looked through. */
const mostSearched = 100;
/** Teams shows no more. */
const mostFound = 25;
const longestQuote = 50;

/** The newest referrals the seller may see whose name or customer holds each word that was typed. */
export const searchReferrals = async (turn: Turn, typed: string, words: Words, services: Services): Promise<Reply> => {
  try {
    const { referrals } = await services.clientFor(turn.seller).listPage({ top: mostSearched }, quick);
    const found = referrals.filter(isMeantBy(typed)).slice(0, mostFound);
    if (found.length > 0) return { found: found.map((referral) => foundReferral(referral, words)) };
    return { remark: nothingFound(typed.trim(), words) };
  } catch (error) {
    const problem = await services.callerProblemOf(turn.seller, error);
    return { remark: problem === 'sign-in' ? words.say('search.sign-in') : explain(error, problem, words) };
  }
};

/** The referral that a link leads to. Nobody has asked for it, so a link that cannot be followed stays a link, without a word. */
export const unfoldLink = async (
  turn: Turn,
  id: string | undefined,
  words: Words,
  services: Services,
): Promise<Reply> => {
  if (id === undefined) return {};
  try {
    return { found: [foundReferral(await services.clientFor(turn.seller).get(id, quick), words)] };
  } catch (error) {
    await services.callerProblemOf(turn.seller, error);
    return {};
  }
};

const isMeantBy = (typed: string): ((referral: Referral) => boolean) => {
  const parts = folded(typed).split(/\s+/);
  return ({ name, customerProfile }) => {
    const said = folded(`${name ?? ''} ${customerProfile?.name ?? ''}`);
    return parts.every((part) => said.includes(part));
  };
};

const foundReferral = (referral: Referral, words: Words): Found => ({
  ...referralPreview(referral, words),
  card: sharedReferralCard({ referral, isInserted: true }, words),
});

const nothingFound = (text: string, words: Words): string =>
  text === ''
    ? words.say('search.empty')
    : words.say('search.none', { text: text.slice(0, longestQuote), max: mostSearched });

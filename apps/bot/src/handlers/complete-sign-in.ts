import { type Card, noticeCard, type Words } from '@cosell/cards';
import { resume } from '../outbox/submission.ts';
import type { Accounts, SignInAttempt } from '../sign-in/accounts.ts';
import type { Conversation, Reply, Seller } from '../turn.ts';
import { claimTurn, longestPressWait } from './answer-once.ts';
import { wordsOf } from './language-handlers.ts';
import { type Reading, showPending } from './referral-handlers.ts';
import type { Services } from './services.ts';
import { attemptIdOf } from './turn-id.ts';

export interface SignInPorts extends Reading, Pick<Services, 'outbox' | 'pause'> {
  readonly accounts: Accounts;
  readonly say: (conversation: Conversation, card: Card) => Promise<void>;
}

/** Whether the person is signed in now, and what goes on then. */
export interface SignInResult {
  readonly isSignedIn: boolean;
  readonly afterwards?: () => Promise<void>;
}

/**
 * Ends a sign-in. Every client of a person offers the same, perhaps to several bots: the first offer has its effect, the others
 * get the same answer. A fault is answered like a refusal, so that Teams shows the button.
 */
export const completeSignIn = async (attempt: SignInAttempt, ports: SignInPorts): Promise<SignInResult> => {
  try {
    return await completeOnce(attempt, ports);
  } catch (error) {
    ports.log.error('sign-in not completed', error);
    return { isSignedIn: false };
  }
};

const completeOnce = async (attempt: SignInAttempt, ports: SignInPorts): Promise<SignInResult> => {
  const { accounts, say, store } = ports;
  const { conversation, locale, proof, seller } = attempt;
  const turnId = attemptIdOf(attempt);
  const claim = await claimTurn(seller, turnId, longestPressWait, ports);
  const isSignedInAlready = async () => (await store.signIn(seller))?.state === 'signed-in';
  if (claim.state !== 'ours') return { isSignedIn: await isSignedInAlready() };
  // Another client of the person may have had more to offer.
  const isSettled = proof.type === 'none' && (await isSignedInAlready());
  const isSignedIn = isSettled || (await accounts.complete(attempt));
  await store.endTurn(seller, turnId, undefined);
  if (isSettled) return { isSignedIn };
  const words = await wordsOf({ language: claim.language, locale });
  const tell = (text: string) => say(conversation, noticeCard({ text }, words));
  if (isSignedIn) {
    return { isSignedIn, afterwards: () => goOn(attempt, words, ports) };
  }
  if (proof.type === 'none') {
    ports.log.info('Teams signs nobody in of its own accord', { reason: proof.reason });
    return { isSignedIn, afterwards: () => accounts.ask(attempt, words) };
  }
  // Teams shows the button after a refused offer; after a code there is nothing more to press.
  return proof.type === 'token' ? { isSignedIn } : { isSignedIn, afterwards: () => tell(words.say('sign-in.failed')) };
};

/** What waited for the sign-in goes on: deals, whose cards tell of it, and what the seller had asked to see. One message at most. */
const goOn = async (attempt: SignInAttempt, words: Words, ports: SignInPorts): Promise<void> => {
  const { conversation, seller } = attempt;
  const count = await resumeWaiting(seller, ports);
  const shown = await wantedBy(attempt, words, ports);
  if (shown?.isSaid) return;
  await ports.say(conversation, shown?.card ?? noticeCard({ text: words.say('sign-in.done', { count }) }, words));
};

/** Others are shown nothing of it, and a fault keeps nobody from hearing that they are signed in. */
const wantedBy = async (attempt: SignInAttempt, words: Words, ports: SignInPorts): Promise<Reply | undefined> => {
  if (attempt.conversation.type !== 'personal') return undefined;
  try {
    return await showPending(attempt, words, ports);
  } catch (error) {
    ports.log.error('what was asked for not shown', error);
    return undefined;
  }
};

/** Puts what waited for the seller's sign-in back to work, and gives how many that are. */
const resumeWaiting = async (seller: Seller, { store, outbox, now }: SignInPorts): Promise<number> => {
  const waiting = await store.awaitingSignIn(seller);
  const revived = await Promise.all(
    waiting.map((submission) => store.reviveSubmission(resume(submission, now()), submission.revision)),
  );
  outbox.lookNow();
  return revived.filter(Boolean).length;
};

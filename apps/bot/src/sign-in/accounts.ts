import type { Words } from '@cosell/cards';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Person, Seller } from '../turn.ts';
import type { UserTokens } from './user-tokens.ts';

/** What a person's Teams brings to end a sign-in. Tokens and codes are secrets: never log or store them. */
export interface SignInAttempt extends Person {
  /** The same from all clients of the person, and unlike that of any other attempt of theirs. */
  readonly id: string;
  readonly seller: Seller;
  readonly locale: string;
  readonly proof:
    | { readonly type: 'token'; readonly token: string }
    | { readonly type: 'code'; readonly code: string }
    /** Teams has nothing to offer of its own accord, for a reason of its own. */
    | { readonly type: 'none'; readonly reason: string };
}

/** The accounts with which sellers act for themselves. */
export interface Accounts {
  /** The seller's own token; undefined where they have to sign in first. */
  tokenOf(seller: Seller): Promise<string | undefined>;
  /** Asks for a sign-in: by hand where the last one was refused or given up, else as Teams can. */
  ask(asked: Person & { readonly seller: Seller }, words: Words): Promise<void>;
  /** Whether it has succeeded. */
  complete(attempt: SignInAttempt): Promise<boolean>;
  signOut(seller: Seller, channelUserId: string): Promise<void>;
  /** The service has refused the seller's token: it is not used again. */
  giveUp(seller: Seller): Promise<void>;
}

export interface AccountsPorts {
  readonly store: Pick<Store, 'signIn' | 'saveSignIn'>;
  readonly userTokens: UserTokens;
  readonly log: Log;
}

export const createAccounts = ({ store, userTokens, log }: AccountsPorts): Accounts => {
  // Stored before the token service is asked: from then on no instance uses the token.
  const signOut = async (seller: Seller, channelUserId: string): Promise<void> => {
    await store.saveSignIn(seller, { channelUserId, state: 'signed-out' });
    await userTokens.signOut(channelUserId);
  };
  const isProved = async (channelUserId: string, proof: SignInAttempt['proof']): Promise<boolean> => {
    switch (proof.type) {
      case 'token':
        return userTokens.exchange(channelUserId, proof.token);
      case 'code':
        return userTokens.redeem(channelUserId, proof.code);
      case 'none':
        return false;
      default:
        return proof satisfies never;
    }
  };
  return {
    tokenOf: async (seller) => {
      const signIn = await store.signIn(seller);
      return signIn?.state === 'signed-in' ? userTokens.tokenOf(signIn.channelUserId) : undefined;
    },
    ask: async ({ seller, ...person }, words) => {
      const signIn = await store.signIn(seller);
      const said = { text: words.say('sign-in.ask'), button: words.say('sign-in.button') };
      await userTokens.ask(person, said, signIn?.state !== 'signed-out');
    },
    complete: async ({ seller, channelUserId, proof }) => {
      const isSignedIn = await isProved(channelUserId, proof);
      if (isSignedIn) await store.saveSignIn(seller, { channelUserId, state: 'signed-in' });
      // A refused offer, or none, makes the next request one by hand. A button that somebody closes changes nothing.
      else if (proof.type !== 'code') await store.saveSignIn(seller, { channelUserId, state: 'signed-out' });
      return isSignedIn;
    },
    signOut,
    giveUp: async (seller) => {
      const signIn = await store.signIn(seller);
      if (signIn?.state !== 'signed-in') return;
      try {
        await signOut(seller, signIn.channelUserId);
      } catch (error) {
        log.error('refused token not given up', error);
      }
    },
  };
};

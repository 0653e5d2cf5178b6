import type { Person } from '../turn.ts';

/** What a request to sign in says. */
export interface SignInWords {
  readonly text: string;
  readonly button: string;
}

/**
 * The channel's token service: it signs people in and keeps their tokens, so that we need not. Each call rejects when it does
 * not answer in time.
 */
export interface UserTokens {
  /** The person's access token; undefined where they have to sign in. */
  tokenOf(channelUserId: string): Promise<string | undefined>;
  /** Asks a person to sign in. `silently` lets their Teams do it of its own accord; otherwise they press the button. */
  ask(person: Person, words: SignInWords, silently: boolean): Promise<void>;
  /** Takes the token that Teams offers of its own accord; false where it is not taken: consent is missing, for example. */
  exchange(channelUserId: string, offered: string): Promise<boolean>;
  /** Takes the code that ends a sign-in by button; false where it is not this person's, or not good any more. */
  redeem(channelUserId: string, code: string): Promise<boolean>;
  signOut(channelUserId: string): Promise<void>;
}

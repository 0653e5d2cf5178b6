/** What a person's sign-in has left for the service account. The refresh token is a secret: never log or show it. */
export interface Consent {
  readonly refreshToken: string;
  /** Who signed in. */
  readonly username: string;
  /** When, in milliseconds since 1970: it stays the same while the refresh token is changed for newer ones. */
  readonly since: number;
}

/** Where the consent is kept. It is read at each call, so whatever is done to it holds at once. */
export interface Vault {
  /** The consent; undefined where there is none. Rejects with a `VaultFault` where it cannot be read. */
  read(): Promise<Consent | undefined>;
  /** Kept for good when this resolves; until then what was there before stays whole. */
  write(consent: Consent): Promise<void>;
  clear(): Promise<void>;
}

/** The vault cannot be read or written. Its message says what to set, and holds nothing of the content. */
export class VaultFault extends Error {
  override readonly name = 'VaultFault';
}

export const isVaultFault = (error: unknown): error is VaultFault => error instanceof VaultFault;

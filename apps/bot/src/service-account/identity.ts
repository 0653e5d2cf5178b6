/** What Entra gives for a code or a refresh token. Both tokens are secrets: never log or show them. */
export interface Grant {
  readonly accessToken: string;
  /** When the access token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The newest: in the place of the one that was given, or that one itself. */
  readonly refreshToken: string;
  readonly username: string;
}

/** One sign-in of a person, from its address to its code. */
export interface SignInRequest {
  readonly redirectUri: string;
  /** Comes back with the code, so that nobody else's code is taken. */
  readonly state: string;
  /** PKCE: only who knows it can redeem the code. */
  readonly codeVerifier: string;
}

/** Entra, for one app. Each call rejects with an `IdentityRefusal` or an `IdentityUnavailable`. */
export interface Identity {
  /** Where the person signs in, in a browser. */
  addressOf(request: SignInRequest): Promise<string>;
  redeem(code: string, request: SignInRequest): Promise<Grant>;
  refresh(refreshToken: string): Promise<Grant>;
}

/** Entra says no, and would say so again: its code tells why, such as `invalid_grant (AADSTS50173)`. */
export class IdentityRefusal extends Error {
  override readonly name = 'IdentityRefusal';
  readonly code: string;

  constructor(code: string) {
    super(`Entra refuses with ${code}`);
    this.code = code;
  }
}

export const isIdentityRefusal = (error: unknown): error is IdentityRefusal => error instanceof IdentityRefusal;

/** Entra says nothing that can be used, and may do so later. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable';
  readonly code: string;

  constructor(code: string) {
    super(`Entra gives no answer that can be used (${code}).`);
    this.code = code;
  }
}

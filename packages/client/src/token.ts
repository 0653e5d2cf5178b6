import { isPartnerApiError, UnauthorizedError, UnavailableError } from './errors.ts';

export interface TokenRequest {
  /** The last token was refused: a new one is needed, not the cached one. */
  readonly refresh?: boolean;
  /** A claims challenge the token has to meet, as JSON text. */
  readonly claims?: string;
}

/**
 * Gives a bearer token of the audience `https://api.partner.microsoft.com`. It may reject with an error of this package,
 * which goes to the caller as it is; any other rejection becomes an `UnavailableError`.
 */
export type TokenSource = (request?: TokenRequest) => Promise<string>;

/** A token that can stand in a header. Whatever keeps it from coming, nothing has been sent yet. */
export const tokenFrom = async (source: TokenSource, request: TokenRequest, requestId: string): Promise<string> => {
  const token = await source(request).catch((cause: unknown) => {
    if (isPartnerApiError(cause)) throw cause;
    const facts = { code: 'serviceNotAvailable', requestId, cause };
    throw new UnavailableError('No token could be had for the Partner API.', facts);
  });
  // The platform would put a token that it refuses into the message of its error.
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  const message = 'The token is empty or has characters that no bearer token may have.';
  throw new UnauthorizedError(message, { code: 'unauthenticated', requestId });
};

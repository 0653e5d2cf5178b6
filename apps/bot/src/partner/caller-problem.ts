import { isForbidden, isUnauthorized } from '@cosell/client';
import type { ServiceAccount } from '../service-account/service-account.ts';
import type { Accounts } from '../sign-in/accounts.ts';
import type { Seller } from '../turn.ts';

/** Why the service does not let a seller in: their own token or the one of all is not good (any more), or a role is missing. */
export type CallerProblem = 'sign-in' | 'unauthorized' | 'forbidden';

/** What keeps a seller out, if an error says so. A token that the service has refused is given up then. */
export type CallerProblemOf = (seller: Seller, error: unknown) => Promise<CallerProblem | undefined>;

export const createCallerProblemOf =
  (accounts: Pick<Accounts, 'giveUp'> | undefined, serviceAccount?: Pick<ServiceAccount, 'refused'>): CallerProblemOf =>
  async (seller, error) => {
    if (isForbidden(error) && error.claims === undefined) return 'forbidden';
    // With a claims challenge a 403 asks for another sign-in, as a 401 does.
    if (!isUnauthorized(error) && !isForbidden(error)) return undefined;
    // Without a status there was no token, so none was refused.
    const wasRefused = error.status !== undefined;
    if (!accounts) {
      if (wasRefused) serviceAccount?.refused();
      return 'unauthorized';
    }
    if (wasRefused) await accounts.giveUp(seller);
    return 'sign-in';
  };

import { z } from 'zod';
import type { SignInAttempt } from '../sign-in/accounts.ts';

/** A token that Teams offers of its own accord. All clients of a person send the same `id`, each in an activity of its own. */
const exchangeSchema = z.object({ id: z.string().min(1), token: z.string().min(1) });
/** The code of a sign-in by button, or a word where the person has closed it. */
const codeSchema = z.object({ state: z.string().min(1).max(1_000) });
/** Why Teams could not sign a person in of its own accord, such as `resourcematchfailed`. */
const failureSchema = z.object({ code: z.string().regex(/^[a-z]{1,40}$/i) });

interface SignInInvoke {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** What an invoke brings to end a sign-in; undefined for every other one, and where it is malformed. */
export const readProof = ({ id = '', name, value }: SignInInvoke): Pick<SignInAttempt, 'id' | 'proof'> | undefined => {
  if (name === 'signin/tokenExchange') {
    const { data } = exchangeSchema.safeParse(value);
    return data && { id: `exchange ${data.id}`, proof: { type: 'token', token: data.token } };
  }
  if (name === 'signin/verifyState') {
    const { data } = codeSchema.safeParse(value);
    return data && { id: `code ${id} ${data.state}`, proof: { type: 'code', code: data.state } };
  }
  if (name === 'signin/failure') {
    const { data } = failureSchema.safeParse(value);
    return data && { id: `failure ${id}`, proof: { type: 'none', reason: data.code } };
  }
  return undefined;
};

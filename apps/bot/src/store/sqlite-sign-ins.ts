import { idsOf, type Statements } from './sqlite-statements.ts';
import { forgottenAtOnce, type Store } from './store.ts';
import { markOfSignIn, pendingReadFromRow, signInFromRow, submissionFromBody } from './stored-values.ts';

export const signInMethods = (
  sql: Statements,
): Pick<
  Store,
  'signIn' | 'saveSignIn' | 'awaitingSignIn' | 'savePendingRead' | 'takePendingRead' | 'forgetPendingReads'
> => ({
  signIn: async (seller) => {
    const row = sql.signIn.get(...idsOf(seller));
    return row && signInFromRow(row);
  },
  saveSignIn: async (seller, { channelUserId, state }) => {
    sql.saveSignIn.run(...idsOf(seller), channelUserId, state);
  },
  awaitingSignIn: async (seller) =>
    sql.awaitingSignIn.all(...idsOf(seller), markOfSignIn).map((row) => submissionFromBody(row['body'])),
  savePendingRead: async (seller, { referralId = null, askedAt }) => {
    sql.savePendingRead.run(...idsOf(seller), referralId, askedAt);
  },
  takePendingRead: async (seller) => {
    const row = sql.takePendingRead.get(...idsOf(seller));
    return row && pendingReadFromRow(row);
  },
  forgetPendingReads: async (before) =>
    Number(sql.forgetPendingReads.run(before, forgottenAtOnce).changes) === forgottenAtOnce,
});

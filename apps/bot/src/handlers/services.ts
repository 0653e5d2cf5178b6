import type { Log } from '../log.ts';
import type { ReadMessage } from '../message/read-message.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { CallerProblemOf } from '../partner/caller-problem.ts';
import type { ClientFor } from '../partner/clients.ts';
import type { Standings } from '../standings.ts';
import type { PrivateChats } from '../private-chats.ts';
import type { Accounts } from '../sign-in/accounts.ts';
import type { Store } from '../store/store.ts';
import type { Turn } from '../turn.ts';

/** What the handlers may use. Time and ids come from here and nowhere else. */
export interface Services {
  readonly store: Store;
  readonly outbox: Pick<Outbox, 'run' | 'lease' | 'lookNow'>;
  readonly clientFor: ClientFor;
  readonly callerProblemOf: CallerProblemOf;
  /** The sellers' own accounts; undefined where all act with one token. */
  readonly accounts?: Accounts | undefined;
  /** Where others read along anybody may act. */
  readonly standings: Standings;
  readonly privateChats: PrivateChats;
  readonly readMessage: ReadMessage;
  readonly log: Log;
  /** The seller's e-mail address as the channel knows it; undefined when it does not say in time. */
  readonly emailOf: (turn: Turn) => Promise<string | undefined>;
  /** The company's own solutions, offered before the published categories. */
  readonly solutions: readonly { readonly id: string; readonly name: string }[];
  readonly now: () => number;
  readonly newId: () => string;
  /** Resolves after so many milliseconds; ends early when the process stops. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

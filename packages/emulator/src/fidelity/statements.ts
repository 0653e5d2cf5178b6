import type { Confidence, Statement, Topic } from './statement.ts';
import { enums } from './topics/enums.ts';
import { errors } from './topics/errors.ts';
import { expiry } from './topics/expiry.ts';
import { headers } from './topics/headers.ts';
import { list } from './topics/list.ts';
import { operations } from './topics/operations.ts';
import { parts } from './topics/parts.ts';
import { patch } from './topics/patch.ts';
import { required } from './topics/required.ts';
import { resource } from './topics/resource.ts';
import { roles } from './topics/roles.ts';
import { shared } from './topics/shared.ts';
import { status } from './topics/status.ts';
import { webhooks } from './topics/webhooks.ts';

/** Everything known or guessed of the service that the emulator stands in for. */
export const topics: readonly Topic[] = [
  resource,
  parts,
  required,
  enums,
  status,
  roles,
  expiry,
  shared,
  operations,
  patch,
  list,
  headers,
  errors,
  webhooks,
];

export const statements: readonly Statement[] = topics.flatMap((topic) => topic.statements);

export type Basis = 'documented' | 'seen in use' | 'guess' | 'conflict';

const bases: Readonly<Record<Confidence, Basis>> = {
  A: 'documented',
  B: 'documented',
  C: 'seen in use',
  D: 'guess',
  X: 'conflict',
};

export const basisOf = ({ confidence }: Statement): Basis => bases[confidence];

/** What the emulator does in a mode; undefined for what it does not imitate. */
export const behaviourIn = (mode: 'strict' | 'docs', statement: Statement): string | undefined =>
  statement.unseen === undefined ? (statement[mode] ?? 'as stated') : undefined;

/** Whether one should know of it before one trusts the emulator: the modes differ, or the documents do not carry it. */
export const isModeOrGuess = (statement: Statement): boolean =>
  statement.unseen === undefined && (statement.strict !== statement.docs || basisOf(statement) !== 'documented');

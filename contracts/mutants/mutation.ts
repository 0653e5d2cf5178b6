import type { EmulatorRequest, EmulatorResponse } from '@cosell/emulator';

/** What a call of the API does. */
export type Operation = 'create' | 'get' | 'list' | 'change' | 'replace';

/** What is done on the way to a request, or to its answer. */
export interface Change {
  readonly request?: (request: EmulatorRequest) => EmulatorRequest;
  readonly answer?: (answer: EmulatorResponse) => EmulatorResponse;
}

/** One thing that a provider or a client does in another way than ours. */
export interface Mutation extends Change {
  /** What it does, in a few words. */
  readonly name: string;
  readonly operations: readonly Operation[];
}

export const mutation = (name: string, operations: Operation | readonly Operation[], change: Change): Mutation => ({
  name,
  operations: typeof operations === 'string' ? [operations] : operations,
  ...change,
});

/** Ours as it is: what the others are compared with. */
export const unchanged: Mutation = { name: 'unchanged', operations: [] };

export const everyOperation: readonly Operation[] = ['create', 'get', 'list', 'change', 'replace'];

const referrals = '/v1.0/engagements/referrals';

/** The operation of a request; undefined for what is none, the door for provider states among it. */
export const operationOf = ({ method, path }: EmulatorRequest): Operation | undefined => {
  const { pathname } = new URL(path, 'http://provider.test');
  if (pathname === referrals) return method === 'POST' ? 'create' : 'list';
  if (!pathname.startsWith(`${referrals}/`)) return undefined;
  return onRecord.get(method);
};

const onRecord = new Map<string, Operation>([
  ['GET', 'get'],
  ['PATCH', 'change'],
  ['PUT', 'replace'],
]);

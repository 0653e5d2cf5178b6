import type { AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import { recordSchema } from '../../fidelity/partner.ts';
import { adminOf, type CallerName, callers, turnedAway } from '../callers.ts';
import { bodyOf, type Deal, type Edit } from '../deal.ts';
import {
  compare,
  type Expected,
  instantAt,
  isSeen,
  type Model,
  put,
  type Real,
  recordAt,
  withVersion,
} from '../model.ts';
import { isVersionTaken, mayBecome, mayEdit, mayPatch, type Pair, type Version } from '../rules.ts';

export interface Change {
  /** Somebody, or the admin of an organisation that has a part in the record. */
  readonly by: CallerName | 'owner' | 'inviter';
  readonly record: number;
  readonly version: Version;
  readonly edits: readonly Edit[];
  /** Both values, or one of them alone. */
  readonly pair: Partial<Pair> | undefined;
  readonly requestId: string | undefined;
}

export interface Patch extends Change {
  readonly prefersRecord: boolean;
  /** An operation that no mode takes. */
  readonly broken: { readonly op: string; readonly path: string; readonly value: unknown } | undefined;
}

export interface Replacement extends Change {
  /** Properties that stand in the body besides. */
  readonly extra: 'none' | 'links' | 'otherId';
}

export const patch = (wanted: Patch): AsyncCommand<Model, Real> => ({
  check: ({ records }) => records.length > 0,
  run: async (model, real) => {
    const operations = [
      ...wanted.edits.map(({ operation }) => operation),
      ...Object.entries(wanted.pair ?? {}).map(([name, value]) => ({ op: 'replace', path: `/${name}`, value })),
      ...(wanted.broken === undefined ? [] : [wanted.broken]),
    ];
    const isWellFormed =
      operations.length > 0 && wanted.broken === undefined && wanted.edits.every((edit) => mayPatch(model.mode, edit));
    const prefer: Record<string, string> = wanted.prefersRecord ? { prefer: 'return=representation' } : {};
    const status = wanted.prefersRecord ? 200 : 204;
    await change(model, real, wanted, {
      method: 'PATCH',
      status,
      body: () => operations,
      headers: prefer,
      isWellFormed,
    });
  },
  toString: () => `patch(${JSON.stringify(wanted)})`,
});

const extras = { none: {}, links: { links: {} }, otherId: { id: '00000000-0000-4000-8000-000000000000' } };

export const replace = (wanted: Replacement): AsyncCommand<Model, Real> => ({
  check: ({ records }) => records.length > 0,
  run: async (model, real) => {
    const body = (deal: Deal) => ({ ...bodyOf(deal), ...wanted.pair, ...extras[wanted.extra] });
    const isWellFormed = wanted.extra === 'none' || (wanted.extra === 'links' && model.mode === 'docs');
    await change(model, real, wanted, { method: 'PUT', status: 200, body, headers: {}, isWellFormed });
  },
  toString: () => `replace(${JSON.stringify(wanted)})`,
});

interface Call {
  readonly method: 'PATCH' | 'PUT';
  /** The status of success. */
  readonly status: number;
  readonly body: (after: Deal) => unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly isWellFormed: boolean;
}

const change = async (model: Model, real: Real, wanted: Change, call: Call): Promise<void> => {
  const record = recordAt(model, wanted.record);
  if (record === undefined) return;
  const { version, requestId } = wanted;
  const by = wanted.by === 'owner' || wanted.by === 'inviter' ? adminOf(record[wanted.by]) : wanted.by;
  const known = await withKnownVersion(model, real, record);
  const after = wanted.edits.reduce((deal, { applied }) => applied(deal), known.deal);
  const key =
    model.isIdempotent && requestId !== undefined ? `${by} ${call.method} ${known.id} ${requestId}` : undefined;
  const kept = key === undefined ? undefined : model.answered.get(key);
  const headers = {
    ...call.headers,
    ...ifMatch(known, version),
    ...(requestId !== undefined && { 'request-id': requestId }),
  };
  const answer = await real.partners[by].send(call.method, `/${known.id}`, call.body(after), headers);
  const refused =
    turnedAway(by, true) ?? (kept === undefined ? refusalOf(model, known, { ...wanted, by }, call, after) : undefined);
  expect(answer.status).toBe(refused ?? kept?.status ?? call.status);
  if (refused !== undefined) return;
  if (kept !== undefined) {
    expect(answer.body).toEqual(kept.body);
    return;
  }
  const next = withVersion(model, changed(model, known, wanted.pair, after), answer.headers.get('etag') ?? '');
  put(model, next);
  if (call.status === 200) compare(model, next, recordSchema.parse(answer.body));
  else expect(answer.body).toBeUndefined();
  if (key !== undefined) model.answered.set(key, { status: answer.status, body: answer.body });
};

/** A record that expired unseen has a version that nobody knows; its owner looks. */
const withKnownVersion = async (model: Model, { partners }: Real, record: Expected): Promise<Expected> => {
  if (record.eTag !== undefined) return record;
  compare(model, record, await partners[adminOf(record.owner)].read(record.id));
  return model.records.find(({ id }) => id === record.id) ?? record;
};

const ifMatch = ({ eTag = '', staleTags }: Expected, version: Version): Readonly<Record<string, string>> => {
  const texts = {
    none: undefined,
    current: eTag,
    stale: staleTags.at(-1) ?? '"00000000-0000-4000-8000-000000000000"',
    unquoted: eTag.replaceAll('"', ''),
    weak: `W/${eTag}`,
    any: '*',
  };
  const text = texts[version];
  return text === undefined ? {} : { 'if-match': text };
};

type Asked = Pick<Change, 'version' | 'pair'> & { readonly by: CallerName };

const refusalOf = (model: Model, record: Expected, wanted: Asked, call: Call, after: Deal): number | undefined => {
  const { mode } = model;
  const { by, version, pair } = wanted;
  if (!isSeen(by, record)) return 404;
  if (!isVersionTaken(mode, version) || (call.method === 'PUT' && version === 'none')) return 412;
  if (!call.isWellFormed) return 400;
  const isOwner = callers[by].organizationId === record.owner;
  if (!mayEdit(mode, record, { before: record.deal, after, isOwner })) return 400;
  if (pair === undefined) return undefined;
  const { status, substatus } = pair;
  if (status === undefined || substatus === undefined) return 400;
  return mayBecome(mode, isOwner, record, { status, substatus }) ? undefined : 400;
};

const changed = (model: Model, record: Expected, pair: Partial<Pair> | undefined, deal: Deal): Expected => {
  const now = instantAt(model.now);
  const next = { ...record, ...pair, deal, updatedDateTime: now };
  if (next.status === record.status) return next;
  return next.status === 'Active'
    ? { ...next, acceptedDateTime: now, expirationDateTime: null }
    : { ...next, closedDateTime: now };
};

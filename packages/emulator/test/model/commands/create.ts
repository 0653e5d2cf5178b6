import type { AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import { type ReferralAnswered, recordSchema } from '../../fidelity/partner.ts';
import { type CallerName, callers, turnedAway } from '../callers.ts';
import { bodyOf, type Deal } from '../deal.ts';
import { compare, type Expected, instantAt, isSeen, type Model, type Real, recordAt } from '../model.ts';
import { isComplete } from '../rules.ts';

export const lostAnswers = [
  'none',
  'drop-before-commit',
  'drop-after-commit',
  'status',
  'status-after-commit',
] as const;

export interface Creation {
  readonly by: CallerName;
  readonly deal: Deal;
  /** Which record’s engagement it is to join; `nowhere` is one that does not exist. */
  readonly joins: number | 'nowhere' | undefined;
  readonly requestId: string | undefined;
  readonly fault: (typeof lostAnswers)[number];
}

const nowhere = '00000000-0000-4000-8000-000000000000';
const fourteenDays = 14 * 86_400_000;

export const create = (creation: Creation): AsyncCommand<Model, Real> => ({
  check: () => true,
  run: async (model, real) => {
    const { by, deal, requestId, fault } = creation;
    const engagementId =
      creation.joins === 'nowhere' ? nowhere : recordAt(model, creation.joins ?? Number.NaN)?.engagementId;
    const key = model.isIdempotent && requestId !== undefined ? `${by} POST ${requestId}` : undefined;
    const kept = key === undefined ? undefined : model.answered.get(key);
    const refused = turnedAway(by, true) ?? (kept === undefined ? refusalOf(model, creation, engagementId) : undefined);

    if (fault !== 'none') real.emulator.control.faults([{ method: 'POST', kind: fault, nth: 1 }]);
    const headers: Record<string, string> = requestId === undefined ? {} : { 'request-id': requestId };
    const answer = await real.partners[by].post({ ...bodyOf(deal), engagementId }, headers).catch(() => undefined);
    expect(answer?.status).toBe(lost[fault] ? (fault.startsWith('drop') ? undefined : 503) : (refused ?? 200));
    if (refused !== undefined || fault === 'drop-before-commit' || fault === 'status') return;
    if (kept !== undefined) {
      if (fault === 'none') expect(answer?.body).toEqual(kept.body);
      return;
    }
    const body = fault === 'none' ? recordSchema.parse(answer?.body) : await unknownRecord(model, real, by);
    expect(model.records.map(({ id }) => id)).not.toContain(body.id);
    const record = born(model, creation, body, engagementId);
    model.records.push(record);
    compare(model, record, body);
    if (key !== undefined) model.answered.set(key, { status: 200, body });
  },
  toString: () => `create(${JSON.stringify(creation)})`,
});

const lost = {
  none: false,
  status: true,
  'status-after-commit': true,
  'drop-before-commit': true,
  'drop-after-commit': true,
};

const refusalOf = (model: Model, { by, deal }: Creation, engagementId: string | undefined): 400 | undefined => {
  if (!isComplete(model.mode, deal)) return 400;
  if (engagementId === undefined) return undefined;
  const legs = model.records.filter((record) => record.engagementId === engagementId);
  if (!legs.some((leg) => isSeen(by, leg))) return 400;
  if (model.mode === 'docs') return undefined;
  const { organizationId } = callers[by];
  const owner = ownerOf(deal, organizationId);
  const isInvitation = owner !== organizationId && owner !== 'msft';
  const isBegunByOthers = legs[0]?.inviter !== organizationId;
  return legs.every(({ status }) => status === 'Closed') || (isInvitation && isBegunByOthers) ? 400 : undefined;
};

const ownerOf = ({ target }: Deal, organizationId: string): string =>
  target.find(({ type }) => type === 'BusinessProfileLocation')?.id ?? organizationId;

/** What the caller whose answer was lost finds: exactly one record more than before. */
const unknownRecord = async (model: Model, { partners }: Real, by: CallerName): Promise<ReferralAnswered> => {
  const known = new Set(model.records.map(({ id }) => id));
  const unknown = (await partners[by].ids()).filter((id) => id !== undefined && !known.has(id));
  expect(unknown).toHaveLength(1);
  return partners[by].read(unknown[0] ?? '');
};

const born = (
  model: Model,
  { by, deal }: Creation,
  body: ReferralAnswered,
  engagementId: string | undefined,
): Expected => {
  const { organizationId } = callers[by];
  const owner = ownerOf(deal, organizationId);
  const isOwn = owner === organizationId;
  const now = instantAt(model.now);
  if (engagementId === undefined) {
    expect(model.records.map((record) => record.engagementId)).not.toContain(body.engagementId);
  }
  return {
    id: body.id,
    engagementId: engagementId ?? body.engagementId,
    owner,
    inviter: organizationId,
    status: isOwn ? 'Active' : 'New',
    substatus: isOwn ? 'Accepted' : 'Pending',
    createdDateTime: now,
    updatedDateTime: now,
    acceptedDateTime: isOwn ? now : null,
    closedDateTime: null,
    expirationDateTime: isOwn ? null : instantAt(model.now + fourteenDays),
    deal,
    eTag: undefined,
    staleTags: [],
  };
};

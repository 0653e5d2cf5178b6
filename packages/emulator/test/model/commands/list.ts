import type { AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import type { PageAnswered, Partner } from '../../fidelity/partner.ts';
import { type CallerName, turnedAway } from '../callers.ts';
import { type Expected, isSeen, type Model, type Real, recordAt } from '../model.ts';
import { create } from './create.ts';
import { plainDeal } from './plain-deal.ts';

export const conditions = ['status', 'type', 'country', 'engagement', 'engagementUnquoted', 'team', 'updated'] as const;

export interface Listing {
  readonly by: CallerName;
  readonly filter: readonly (typeof conditions)[number][];
  /** The record whose values the conditions ask for. */
  readonly like: number;
  readonly orderBy: 'createdDateTime' | 'updatedDateTime';
  readonly direction: '' | ' asc' | ' desc';
  readonly top: number | undefined;
  readonly isSelected: boolean;
  /** Whether somebody creates a record between the first two pages. */
  readonly isDisturbed: boolean;
}

interface Condition {
  readonly text: string;
  readonly fits: (record: Expected) => boolean;
}

export const list = (listing: Listing): AsyncCommand<Model, Real> => ({
  check: () => true,
  run: async (model, real) => {
    const { by, top } = listing;
    const like = recordAt(model, listing.like);
    const wanted = like === undefined ? [] : listing.filter.map((name) => conditionsLike(like)[name]);
    const options: Record<string, string> = {
      $orderby: `${listing.orderBy}${listing.direction}`,
      ...(wanted.length > 0 && { $filter: wanted.map(({ text }) => text).join(' and ') }),
      ...(top !== undefined && { $top: String(top) }),
      ...(listing.isSelected && { $select: 'id,status' }),
    };
    const refused = turnedAway(by, false);
    if (refused !== undefined) {
      expect(await real.partners[by].send('GET', '')).toMatchObject({ status: refused });
      return;
    }
    const matching = (): Expected[] =>
      model.records.filter((record) => isSeen(by, record) && wanted.every(({ fits }) => fits(record)));
    const before = matching();
    const ids = await walk(real.partners[by], options, listing, () => disturb(model, real, listing));
    const after = matching().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    expect(after).toEqual(expect.arrayContaining(ids));
    isInOrder(model, listing, ids);
  },
  toString: () => `list(${JSON.stringify(listing)})`,
});

const conditionsLike = (record: Expected): Readonly<Record<(typeof conditions)[number], Condition>> => {
  const { status, engagementId, updatedDateTime, deal } = record;
  const [email = ''] = deal.team;
  const hasSameEngagement = (each: Expected) => each.engagementId === engagementId;
  return {
    status: { text: `status eq '${status}'`, fits: (each) => each.status === status },
    type: { text: `type eq '${deal.type}'`, fits: (each) => each.deal.type === deal.type },
    country: {
      text: `(customerProfile/address/country eq '${deal.country}')`,
      fits: (each) => each.deal.country === deal.country,
    },
    engagement: { text: `engagementId eq '${engagementId}'`, fits: hasSameEngagement },
    engagementUnquoted: { text: `engagementId eq ${engagementId}`, fits: hasSameEngagement },
    team: { text: `team/any(t:t/email eq '${email}')`, fits: (each) => each.deal.team.includes(email) },
    updated: {
      text: `updatedDateTime ge ${updatedDateTime}`,
      fits: (each) => each.updatedDateTime >= updatedDateTime,
    },
  };
};

/** The ids of all pages; between the first and the second something happens. */
const walk = async (
  partner: Partner,
  options: Record<string, string>,
  listing: Listing,
  happens: () => Promise<void>,
) => {
  const first = await partner.list(options);
  const pages = [first];
  await happens();
  for (let page = first; page['@odata.nextLink'] !== undefined; pages.push(page)) {
    page = await partner.list(Object.fromEntries(new URL(page['@odata.nextLink']).searchParams));
  }
  const size = Math.min(listing.top ?? 100, 100);
  for (const page of pages.slice(0, -1)) expect(page.value).toHaveLength(size);
  expect(pages.at(-1)?.value.length).toBeLessThanOrEqual(size);
  if (listing.isSelected) pages.forEach(hasSelected);
  return pages.flatMap(({ value }) => value.map(({ id }) => id));
};

const hasSelected = ({ value }: PageAnswered): void => {
  for (const item of value) expect(Object.keys(item)).toEqual(['id', 'status']);
};

/** A record more, of the first partner. */
const disturb = async (model: Model, real: Real, { isDisturbed }: Listing): Promise<void> => {
  const creation = { by: 'contoso', deal: plainDeal, joins: undefined, requestId: undefined, fault: 'none' } as const;
  if (isDisturbed) await create(creation).run(model, real);
};

/** Records of the same instant may come in any order. */
const isInOrder = (model: Model, { orderBy, direction }: Listing, ids: readonly (string | undefined)[]): void => {
  const values = ids.map((id) => model.records.find((record) => record.id === id)?.[orderBy] ?? '');
  const rising = values.toSorted();
  expect(values).toEqual(direction === ' desc' ? rising.toReversed() : rising);
};

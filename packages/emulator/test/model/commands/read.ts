import type { AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import { recordSchema } from '../../fidelity/partner.ts';
import { type CallerName, readers, turnedAway } from '../callers.ts';
import { compare, isSeen, type Model, type Real, recordAt } from '../model.ts';

export const read = (by: CallerName, index: number): AsyncCommand<Model, Real> => ({
  check: ({ records }) => records.length > 0,
  run: async (model, { partners }) => {
    const record = recordAt(model, index);
    if (record === undefined) return;
    const answer = await partners[by].send('GET', `/${record.id}`);
    expect(answer.status).toBe(turnedAway(by, false) ?? (isSeen(by, record) ? 200 : 404));
    if (answer.status !== 200) return;
    const body = recordSchema.parse(answer.body);
    expect(answer.headers.get('etag')).toBe(body.eTag);
    compare(model, record, body);
  },
  toString: () => `read(${by}, ${index})`,
});

/** Everybody who may look sees the records that are theirs, each as it must be. */
export const lookAround = async (model: Model, { partners }: Real): Promise<void> => {
  for (const name of readers) {
    const mine = model.records.filter((record) => isSeen(name, record));
    const { value } = await partners[name].list({ $orderby: 'createdDateTime' });
    expect(value).toHaveLength(mine.length);
    expect(new Set(value.map(({ id }) => id))).toEqual(new Set(mine.map(({ id }) => id)));
    for (const item of value) {
      const record = model.records.find(({ id }) => id === item.id);
      if (record !== undefined) compare(model, record, recordSchema.parse(item));
    }
  }
};

export const look = (): AsyncCommand<Model, Real> => ({
  check: () => true,
  run: lookAround,
  toString: () => 'look',
});

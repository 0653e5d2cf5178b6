import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { createExpiryQueue } from './expiry-queue.ts';

const step = fc.oneof(fc.record({ add: fc.nat(50) }), fc.record({ now: fc.nat(50) }));

test.prop([fc.array(step, { maxLength: 60 })])(
  'law: what is taken is exactly what is due, the earliest first',
  (steps) => {
    const queue = createExpiryQueue<number>();
    let waiting: number[] = [];
    for (const each of steps) {
      if ('add' in each) {
        queue.add(each.add, each.add);
        waiting.push(each.add);
        continue;
      }
      const taken: number[] = [];
      for (let item = queue.takeDue(each.now); item !== undefined; item = queue.takeDue(each.now)) taken.push(item);
      expect(taken).toEqual(waiting.filter((at) => at <= each.now).sort((one, other) => one - other));
      waiting = waiting.filter((at) => at > each.now);
    }
  },
);

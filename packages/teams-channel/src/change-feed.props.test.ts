import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { createChangeFeed } from './change-feed.ts';

test.prop([fc.nat(30), fc.nat(40), fc.integer({ min: 1, max: 10 })])(
  'catching up from any seq gives exactly what came after it, or says that it is lost',
  (published, from, keep) => {
    const feed = createChangeFeed(keep);
    for (let index = 0; index < published; index += 1)
      feed.publish({ kind: 'deleted', conversationId: 'a', messageId: 'm' });
    const known = from <= published && from >= published - keep;
    const after = Array.from({ length: Math.max(0, published - from) }, (_, index) => from + index + 1);
    expect(feed.changesAfter(from)?.map(({ seq }) => seq)).toEqual(known ? after : undefined);
  },
);

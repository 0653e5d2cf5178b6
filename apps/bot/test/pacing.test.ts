import { expect, test } from 'vitest';
import { openPair } from './bot-pair.ts';
import { hasPostgres } from './fresh-schema.ts';
import { tooSoon } from './too-soon.ts';

test.runIf(hasPostgres)(
  'given a burst of messages that meets two bots then all are answered, together no faster than Teams takes',
  async () => {
    const pair = await openPair({ COSELL_PACING: 'on' });
    const begin = Date.now();
    const user = pair.teams.user('Ada Jensen');
    const chat = await user.openChat();
    const burst = Array.from({ length: 10 }, (_, index) => {
      pair.switchTo(index % 2 === 0 ? pair.a : pair.b);
      return chat.say('help');
    });
    await Promise.all(burst);

    // The first one is the welcome.
    expect(chat.messages().filter(({ mine }) => !mine)).toHaveLength(1 + burst.length);
    expect(tooSoon(pair.teams.budget.calls(), begin)).toEqual([]);
    await pair.close();
  },
);

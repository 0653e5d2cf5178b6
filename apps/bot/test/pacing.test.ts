import { expect, test } from 'vitest';
import { openPair } from './bot-pair.ts';
import { hasPostgres } from './fresh-schema.ts';

/** What Teams takes from a bot in one conversation, in any second. */
const mostInASecond = 7;

test.runIf(hasPostgres)(
  'given a burst of messages that meets two bots then all are answered, together no faster than Teams takes',
  async () => {
    const pair = await openPair({ COSELL_PACING: 'on' });
    const user = pair.teams.user('Ada Jensen');
    const chat = await user.openChat();
    const burst = Array.from({ length: 10 }, (_, index) => {
      pair.switchTo(index % 2 === 0 ? pair.a : pair.b);
      return chat.say('help');
    });
    await Promise.all(burst);

    const answers = pair.teams.connector.personalChat(user).messages.filter(({ from }) => from.id !== user.id);
    // The first one is the welcome.
    expect(answers).toHaveLength(1 + burst.length);
    const times = answers.map(({ timestamp }) => Date.parse(timestamp));
    for (const start of times) {
      expect(times.filter((at) => at >= start && at < start + 1_000).length).toBeLessThanOrEqual(mostInASecond);
    }
    await pair.close();
  },
);

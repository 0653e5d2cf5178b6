import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { createSigningKeys, type FindKey } from '../src/teams/signing-keys.ts';
import { type BotFrameworkStandIn, openBotFramework } from './bot-framework/bot-framework.ts';
import { channelKid, webchatKid } from './bot-framework/tokens.ts';

const second = 1_000;
const day = 24 * 60 * 60 * second;

let botFramework: BotFrameworkStandIn;
let findKey: FindKey;
let time: number;
beforeEach(async () => {
  botFramework = await openBotFramework();
  time = 0;
  const log = createLog(
    () => {},
    () => new Date(),
  );
  findKey = createSigningKeys({ metadataUrl: `${botFramework.origin}/metadata`, fetch, now: () => time, log });
});
afterEach(() => botFramework.close());

const lookUps = () => botFramework.asked.filter((path) => path === '/keys').length;

describe('the signing keys', () => {
  test('given a known key then it is found with its endorsements, and looked up once a day', async () => {
    expect(await findKey(channelKid)).toMatchObject({ endorsements: ['msteams'], key: { asymmetricKeyType: 'rsa' } });
    time += day - 1;
    expect(await findKey(webchatKid)).toMatchObject({ endorsements: ['webchat'] });
    expect(lookUps()).toBe(1);
    time += 1;
    await findKey(channelKid);
    expect(lookUps()).toBe(2);
  });

  test('given a key that is none of RSA then it is not there', async () => {
    expect(await findKey('curve-key')).toBeUndefined();
  });

  test('given an unknown key then they are looked up anew, but not twice in half a minute', async () => {
    await findKey('new');
    time += 30 * second - 1;
    await findKey('new');
    expect(lookUps()).toBe(1);
    time += 1;
    await findKey('new');
    expect(lookUps()).toBe(2);
  });

  test.each(['failing', 'rubbish', 'no keys'] as const)(
    'given an endpoint that is %s after a day then the known keys stay, and it recovers',
    async (manner) => {
      await findKey(channelKid);
      botFramework.behave(manner);
      time += day;
      expect(await findKey(channelKid)).toBeDefined();
      expect(await findKey('new')).toBeUndefined();
      botFramework.behave('well');
      time += 30 * second;
      await findKey(channelKid);
      time += day - 1;
      const before = lookUps();
      await findKey(channelKid);
      expect(lookUps()).toBe(before);
    },
  );

  test('given an endpoint that was down at first then the keys are found half a minute later', async () => {
    botFramework.behave('failing');
    expect(await findKey(channelKid)).toBeUndefined();
    botFramework.behave('well');
    time += 30 * second;
    expect(await findKey(channelKid)).toBeDefined();
  });
});

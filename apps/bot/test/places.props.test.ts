import { buttons } from '@cosell/cards';
import type { ReferralDraft } from '@cosell/core';
import type { Chat, TeamsUser } from '@cosell/teams-channel/testing';
import type { Conversation } from '@cosell/teams-channel';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

/** What stands for every name, address and note of the draft, and nowhere else. */
const secret = 'Quartzite';
const phoneNumber = '+1 425 555 7391';
// Four digits alone stand in a random id now and then.
const secrets = new RegExp(`${secret}|555\\D*7391`, 'i');

const contact = { firstName: secret, lastName: secret, email: `${secret}@contoso.example`, phoneNumber };

const secretDraft = (): ReferralDraft => {
  const { customerProfile, details, ...rest } = exampleDraft('Shared');
  const address = { ...customerProfile.address, addressLine1: secret, addressLine2: secret, city: secret };
  return {
    ...rest,
    customerProfile: { ...customerProfile, address, team: [contact] },
    team: [contact],
    details: { ...details, notes: secret },
  };
};

const people = ['Ada', 'Bela', 'Cleo'] as const;
const places = ['alone', 'group', 'channel'] as const;
const verbs = buttons.map(({ shape }) => shape.verb.value);

const act = fc.record({
  who: fc.nat(people.length - 1),
  where: fc.constantFrom(...places, 'group' as const, 'channel' as const),
  what: fc.oneof(
    fc.constantFrom('new Northwind', 'drafts', 'list', 'cancel', 'help', 'hello', 'language'),
    fc.constantFrom('look', 'take the bot out', 'bring the bot in'),
    fc.record({ show: fc.nat() }),
    fc.record({ verb: fc.constantFrom(...verbs), pick: fc.nat(), isMessage: fc.boolean() }),
  ),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

interface Seat {
  readonly user: TeamsUser;
  readonly chat: Chat;
  readonly conversation: Conversation;
}

/** Everybody's seat in every place. */
const openPlaces = async ({ teams }: World) => {
  const [ada, bela, cleo] = [teams.user(people[0]), teams.user(people[1]), teams.user(people[2])];
  const group = await teams.groupChat('Deal', [ada, bela, cleo]);
  const channel = await teams.channel('Sales', 'Deals', [ada, bela, cleo]);
  const users = [ada, bela, cleo];
  const alone = users.map(async (user): Promise<Seat> => {
    const chat = await user.openChat();
    return { user, chat, conversation: teams.connector.personalChat(user) };
  });
  const seatsIn = (gathering: typeof group) =>
    users.map((user): Seat => ({ user, chat: gathering.as(user), conversation: gathering.conversation }));
  return { alone: await Promise.all(alone), group: seatsIn(group), channel: seatsIn(channel) };
};

/** Does one thing; the answer where it does not come into the chat by itself. */
const perform = async (
  { teams }: World,
  { user, chat, conversation }: Seat,
  what: Act['what'],
  idAt: (pick: number) => string,
): Promise<unknown> => {
  const say = (text: string) => chat.say(conversation.type === 'personal' ? text : `@Cosell ${text}`);
  if (typeof what !== 'string') {
    if ('show' in what) return say(`show ${idAt(what.show)}`);
    const id = idAt(what.pick);
    const data = { id, draftId: id, submissionId: id, next: '', step: 1, language: 'sv' };
    if (!what.isMessage) return chat.rawInvoke({ action: { type: 'Action.Execute', verb: what.verb, data } });
    const messageId = conversation.messages.at(-1)?.id ?? 'none';
    return teams.connector.submit({ user, conversation }, { messageId }, { ...data, verb: what.verb });
  }
  if (what === 'look') return chat.look();
  if (what === 'take the bot out') return chat.uninstall();
  if (what === 'bring the bot in') return chat.reinstall();
  return say(what);
};

const guids = (text: string): string[] => text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

test.prop([fc.array(act, { minLength: 10, maxLength: 20 })], { numRuns: 6 })(
  'no message before several people, and no answer there, holds a contact, an address or a note',
  async (acts) => {
    const world = await openWorld();
    try {
      const seats = await openPlaces(world);
      const seen = ({ conversation, user }: Seat) => JSON.stringify(world.teams.connector.seenBy(conversation, user));
      const [first] = seats.alone;
      if (!first) throw new Error('nobody is there');
      const review = await fillForm(first.chat, secretDraft());
      const receipt = await cardAfter(review.press('draft.submit'));
      const ids = [...new Set(guids(JSON.stringify([review.json, receipt.json])))];
      const idAt = (pick: number) => ids[pick % ids.length] ?? 'none';
      for (const { who, where, what } of acts) {
        const seat = seats[where][who];
        if (!seat) continue;
        const answer = JSON.stringify(await perform(world, seat, what, idAt)) ?? '';
        if (where !== 'alone') expect(answer).not.toMatch(secrets);
        for (const each of [...seats.group, ...seats.channel]) expect(seen(each)).not.toMatch(secrets);
      }
      await first.chat.reinstall();
      await first.chat.say(`show ${String(receipt.actions()[0]?.data['id'])}`);
      expect(seen(first)).toMatch(secrets);
    } finally {
      await world.close();
    }
  },
);

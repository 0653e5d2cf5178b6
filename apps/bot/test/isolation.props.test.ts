import { buttons } from '@cosell/cards';
import type { ReferralDraft } from '@cosell/core';
import type { Card, Chat } from '@cosell/teams-channel/testing';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { searchCommand } from '../src/teams/surfaces/commands.ts';
import { fillForm, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

// Ada and Bela work for one organisation, Cleo and Dora for two others. Each types a word that nobody else ever types.
const people = [
  { name: 'Ada', tenant: 'aaaaaaaa-0000-4000-8000-000000000001', secret: 'Quartzite' },
  { name: 'Bela', tenant: 'aaaaaaaa-0000-4000-8000-000000000001', secret: 'Malachite' },
  { name: 'Cleo', tenant: 'cccccccc-0000-4000-8000-000000000003', secret: 'Obsidian' },
  { name: 'Dora', tenant: 'dddddddd-0000-4000-8000-000000000004', secret: 'Rhodonite' },
] as const;

type Person = (typeof people)[number];

/** All verbs there are, and what colleagues see each other's referrals by. */
const verbs = buttons.map(({ shape }) => shape.verb.value);
const shared = /^(referral\.|list\.|say list|show|search|link|deliver again)/;

const act = fc.record({
  who: fc.integer({ min: 0, max: people.length - 1 }),
  what: fc.oneof(
    fc.constantFrom(
      'begin',
      'fill',
      'send',
      'send',
      'say drafts',
      'say list',
      'say list',
      'say cancel',
      'search',
      'deliver again',
    ),
    fc.record({ verb: fc.constantFrom(...verbs), pick: fc.nat(), inDialog: fc.boolean() }),
    fc.oneof(fc.record({ show: fc.nat() }), fc.record({ link: fc.nat() })),
  ),
});

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const draftOf = ({ secret }: Person): ReferralDraft => {
  const draft = exampleDraft('Shared');
  return { ...draft, name: `${secret} renewal`, customerProfile: { ...draft.customerProfile, name: secret } };
};

/** What a person is told by one thing they did. */
interface Told {
  readonly by: string;
  readonly text: string;
}

const guids = (text: string): string[] => text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

/** One person's chat, and an ear for what is new in it. */
const openEar = async (world: World, { name, tenant }: Person) => {
  const chat = await world.teams.user(name, { tenantId: tenant }).openChat();
  const seen = new Map<string, string>();
  const news = (): string => {
    const said = chat.messages().map(({ id, cards }) => {
      const text = JSON.stringify(cards.map((card) => [card.text(), card.values(), card.actions()]));
      const isNew = seen.get(id) !== text;
      seen.set(id, text);
      return isNew ? text : '';
    });
    return said.join('');
  };
  return { chat, news };
};

const begin = async (chat: Chat, { secret }: Person): Promise<Card> => {
  await chat.say(`new ${secret}`);
  return chat.lastCard();
};

/** Does one thing; the answer where it does not come into the chat by itself. */
const perform = async (
  chat: Chat,
  person: Person,
  what: Act['what'],
  idAt: (pick: number) => string,
): Promise<unknown> => {
  if (typeof what !== 'string') {
    if ('show' in what) return chat.say(`show ${idAt(what.show)}`);
    if ('link' in what) return chat.unfurl(`https://partner.microsoft.com/dashboard/referrals/${idAt(what.link)}`);
    const id = idAt(what.pick);
    const data = { id, draftId: id, submissionId: id, next: '', step: 1, name: `${person.secret} was here` };
    if (what.inDialog) return chat.openDialog({ data: { ...data, verb: what.verb } }).then(({ body }) => body);
    return (await chat.rawInvoke({ action: { type: 'Action.Execute', verb: what.verb, data } })).body;
  }
  if (what === 'begin') return begin(chat, person);
  if (what === 'fill') return fillIn(await begin(chat, person), draftOf(person)).press('draft.next');
  if (what === 'send') return (await fillForm(chat, draftOf(person))).press('draft.submit');
  if (what === 'search') return chat.search(searchCommand, ' ');
  if (what === 'deliver again') return (await chat.redeliver().catch(() => undefined))?.body;
  return chat.say(what.slice('say '.length));
};

const nameOf = (what: Act['what']): string => {
  if (typeof what === 'string') return what;
  if ('verb' in what) return what.verb;
  return 'show' in what ? 'show' : 'link';
};

const play = async (world: World, acts: readonly Act[]): Promise<Told[][]> => {
  const ears = await Promise.all(people.map((person) => openEar(world, person)));
  const told = people.map((): Told[] => []);
  const ids = new Set<string>();
  for (const { who, what } of acts) {
    const [ear, person] = [ears[who], people[who]];
    if (!ear || !person) continue;
    const answer = await perform(ear.chat, person, what, (pick) => [...ids][pick % Math.max(1, ids.size)] ?? 'none');
    const isAnswer = typeof what !== 'string' || what === 'deliver again' || what === 'search';
    const text = `${isAnswer ? JSON.stringify(answer) : ''}${ear.news()}`;
    told[who]?.push({ by: nameOf(what), text });
    for (const id of guids(text)) ids.add(id);
  }
  return told;
};

test.prop([fc.array(act, { minLength: 8, maxLength: 20 })], { numRuns: 8 })(
  'nobody is ever told a byte of another organisation’s, nor of a colleague’s but what the API shows to both',
  async (acts) => {
    const world = await openWorld({ organizationPerTenant: true });
    try {
      const told = await play(world, acts);
      for (const [who, heard] of told.entries()) {
        for (const { secret, tenant } of people.filter((_, other) => other !== who)) {
          const isColleague = tenant === people[who]?.tenant;
          for (const { by, text } of heard) if (!isColleague || !shared.test(by)) expect(text).not.toContain(secret);
        }
      }
    } finally {
      await world.close();
    }
  },
);

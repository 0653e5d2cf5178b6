import type { Chat } from '@cosell/teams-channel/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommand } from '../src/teams/surfaces/commands.ts';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

const colleague = { id: '29:bob', name: 'Bob Stone', aadObjectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0b01' };
const customer = { id: '29:anna', name: 'Anna Berg', aadObjectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0b02' };

const asked = '<p>Hi Ada, I met Northwind Ltd yesterday, they want Azure.</p>';
const signature = (name: string, ...lines: readonly string[]): string =>
  `<p>Thanks,<br>${[name, ...lines].join('<br>')}</p>`;
const bobs = signature('Bob Stone', 'Account Manager', 'Woodgrove Partners Inc.', '+1 425 555 0100');
const bobsAddress = signature('Bob Stone', 'Woodgrove Partners Inc.', 'bob.stone@contoso.example', '+1 425 555 0100');
const annas = signature('Anna Berg', 'CIO', 'Northwind Ltd', 'anna.berg@northwind.example', '+44 20 7946 0123');

const contact = 'customerProfile.team[0]';

describe('given a message that somebody has signed', () => {
  let world: World;
  let chat: Chat;
  beforeEach(async () => {
    world = await openWorld();
    chat = await world.teams.user('Ada Jensen').openChat();
  });
  afterEach(() => world.close());

  const guessedOf = async (
    content: string,
    from?: typeof colleague,
    mentions: readonly (typeof colleague)[] = [],
  ): Promise<readonly unknown[]> => {
    const message = { contentType: 'html', content, mentions, ...(from && { from }) } as const;
    const first = await cardAfter(chat.openDialog({ commandId: createCommand.id, message }));
    const company = first.values()['customerProfile.name'];
    const second = await cardAfter(fillIn(first, exampleDraft()).press('draft.next'));
    const third = await cardAfter(fillIn(second, exampleDraft()).press('draft.next'));
    const values = third.values();
    return [company, values[`${contact}.lastName`], values[`${contact}.email`], values[`${contact}.phoneNumber`]];
  };

  test('where Teams says that a colleague wrote it, then nothing of theirs is the customer’s', async () => {
    expect(await guessedOf(asked + bobs, colleague)).toEqual(['Northwind Ltd', '', '', '']);
  });

  test('where only its address is that of a colleague, then so it is', async () => {
    expect(await guessedOf(asked + bobsAddress)).toEqual(['Northwind Ltd', '', '', '']);
  });

  test.each([customer, colleague, undefined])(
    'by the customer, whoever wrote it, then the contact stands there',
    async (from) => {
      const guessed = await guessedOf(`<p>Hi Ada, we want Azure.</p>${annas}`, from);
      expect(guessed).toEqual(['Northwind Ltd', 'Berg', 'anna.berg@northwind.example', '+442079460123']);
    },
  );

  test('where it mentions a colleague, then they are not the contact', async () => {
    const content = '<p><at id="0">Mark Stone</at> please call Northwind Ltd, they want Azure.</p>';
    const mark = { ...colleague, name: 'Mark Stone' };
    expect((await guessedOf(content, undefined, [mark])).slice(0, 2)).toEqual(['Northwind Ltd', '']);
    expect((await guessedOf(content)).slice(0, 2)).toEqual(['Northwind Ltd', 'Stone']);
  });

  test('where Teams does not say whose the address is, then the form opens all the same', async () => {
    await chat.uninstall();
    expect(await guessedOf(asked + bobs, colleague)).toEqual(['Northwind Ltd', '', '', '']);
  });
});

describe('given what Teams says of an author', () => {
  test.each([
    ['nobody', null],
    ['an app', { user: null, application: { displayName: 'Forms' } }],
    ['somebody of another organisation', { user: { userIdentityType: 'federatedUser', displayName: 'Bob Stone' } }],
    ['somebody without a name', { user: { userIdentityType: 'aadUser', displayName: null } }],
    ['what is unreadable', 7],
  ])('that it is %s, then the form is about the message', async (_, from) => {
    const world = await openWorld();
    try {
      const chat = await world.teams.user('Ada Jensen').openChat();
      const value = {
        commandId: createCommand.id,
        messagePayload: {
          body: { content: `Hi\nBob Stone\nWoodgrove Inc.` },
          from,
          mentions: [null, { mentioned: from }, 7],
        },
      };
      const answer = await chat.rawInvoke(value, { name: 'composeExtension/fetchTask' });
      expect(JSON.stringify(answer)).toContain('"value":"Woodgrove Inc."');
    } finally {
      await world.close();
    }
  });
});

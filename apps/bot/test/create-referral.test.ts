import { publishedSample } from '@cosell/core/testing';
import { connectedLeg, legCount, ownLeg, parseCreateBody, type ReferralDraft, referralDraftSchema } from '@cosell/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm, fillIn } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const bodies = () => world.posts().map(({ request }) => request.body);

describe('creating a referral', () => {
  test('given an independent deal when it is sent then one referral stands and the receipt names it', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    const receipt = await cardAfter(review.press('draft.submit'));

    const [post, ...more] = world.posts();
    expect(more).toEqual([]);
    expect(post?.status).toBe(200);
    expect(receipt.text()).toContain(recordOf(post).id);
    expect(receipt.text()).toContain(recordOf(post).engagementId);
    expect(receipt.actions().map(({ verb }) => verb)).toContain('referral.open');
  });

  test('given a shared deal when it is sent then both legs stand in one engagement', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const draft: ReferralDraft = {
      ...exampleDraft('Shared'),
      connected: { inviteContext: { notes: 'Please join us', assistanceRequestCode: 'GeneralOrOther' } },
    };
    const contact = { firstName: 'Sue', lastName: 'Smith', phoneNumber: '1', email: 'sue@customer.example' };
    const customerProfile = { ...draft.customerProfile, team: [contact] };
    const review = await fillForm(chat, { ...draft, customerProfile });
    const receipt = await cardAfter(review.press('draft.submit'));

    const [own, connected, ...more] = world.posts();
    expect(more).toEqual([]);
    expect(recordOf(own).engagementId).toBe(recordOf(connected).engagementId);
    expect(connected?.request.body).toMatchObject({
      name: draft.name,
      engagementId: recordOf(own).engagementId,
      target: [{ type: 'BusinessProfileLocation', id: 'msft' }],
      inviteContext: { notes: 'Please join us', assistanceRequestCode: 'GeneralOrOther' },
    });
    expect(own?.request.body).toMatchObject({ target: [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }] });
    for (const post of [own, connected]) expect(receipt.text()).toContain(recordOf(post).id);
  });

  test('given the published sample when it is typed in then both POSTs carry every field of it', async () => {
    const sample = publishedSample();
    const draft = referralDraftSchema.parse(sample);
    const chat = await world.teams.user('John Doe').openChat();
    const review = await fillForm(chat, draft);
    await cardAfter(review.press('draft.submit'));

    expect(bodies()).toHaveLength(legCount(draft));
    const [own, connected] = bodies();
    const { customerProfile, ...rest } = ownLeg(draft);
    const { ids: _emptyList, ...customer } = customerProfile;
    expect(own).toMatchObject({ ...rest, customerProfile: customer });
    const { inviteContext: _own, customerProfile: _same, ...second } = connectedLeg(draft, 'x');
    expect(connected).toMatchObject({ ...second, engagementId: expect.any(String), customerProfile: customer });
    for (const body of [own, connected]) expect(parseCreateBody(body)).toMatchObject({ ok: true });
  });

  test('given a three-letter country then the form converts it and says so', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new');
    const first = fillIn(chat.lastCard(), exampleDraft()).fill({ 'customerProfile.address.country': 'USA' });
    const second = await cardAfter(first.press('draft.next'));
    expect(second.text()).toContain('USA');
    expect(second.text()).toContain('US');
    const back = await cardAfter(second.press('draft.back'));
    expect(back.values()['customerProfile.address.country']).toBe('US');
  });

  test('given a wrong value that the card itself lets through then the same step comes back with what was typed', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    await chat.say('new');
    const first = fillIn(chat.lastCard(), exampleDraft()).fill({ 'customerProfile.address.country': 'XX' });
    const again = await cardAfter(first.press('draft.next'));
    expect(again.values()).toMatchObject({ name: 'Supply chain renewal', 'customerProfile.address.country': 'XX' });
    expect(again.actions().map(({ verb }) => verb)).toContain('draft.next');
  });

  test('given a closing day that has passed then form and review say so, and it is sent all the same', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const draft = exampleDraft();
    const details = { ...draft.details, closingDateTime: '2020-01-31T00:00:00Z' };
    const review = await fillForm(chat, { ...draft, details });
    expect(review.text()).toContain('has passed already: Jan 31, 2020');
    const third = await cardAfter(review.press('draft.open'));
    expect(third.text()).toContain('Step 3 of 3');
    const second = await cardAfter(third.press('draft.back'));
    expect(second.text()).toContain('This day has passed already');
    const receipt = await cardAfter(review.press('draft.submit'));
    expect(receipt.text()).toContain('in Partner Center');
    const mended = await fillForm(chat, draft);
    expect(mended.text()).not.toContain('has passed');
  });

  test('given one line then the form is filled with customer, value and currency, and with the seller', async () => {
    const chat = await world.teams.user('Ada Jensen', { email: 'ada@contoso.example' }).openChat();
    await chat.say('new Northwind 50000 EUR');
    const first = chat.lastCard();
    expect(first.values()['customerProfile.name']).toBe('Northwind');
    const draft = exampleDraft();
    const second = await cardAfter(
      fillIn(first, draft).fill({ 'customerProfile.name': 'Northwind' }).press('draft.next'),
    );
    expect(second.values()).toMatchObject({ 'details.dealValue': '50000', 'details.currency': 'EUR' });
    const third = await cardAfter(fillIn(second, draft).press('draft.next'));
    expect(third.values()).toMatchObject({
      'team[0].firstName': 'Ada',
      'team[0].lastName': 'Jensen',
      'team[0].email': 'ada@contoso.example',
    });
  });

  test('given a referral sent before then the next form remembers currency, country, solution and phone', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    await review.press('draft.submit');
    await chat.say('new');
    const first = chat.lastCard();
    expect(first.values()['customerProfile.address.country']).toBe('DE');
    const draft = exampleDraft();
    const second = await cardAfter(
      first.fill({ type: 'Independent', name: 'Next', 'customerProfile.name': 'Next', ...street }).press('draft.next'),
    );
    expect(second.values()).toMatchObject({
      'details.currency': 'EUR',
      'details.requirements.solutions': 'SOL-34104-EBB',
    });
    const third = await cardAfter(fillIn(second, draft).press('draft.next'));
    expect(third.values()['team[0].phoneNumber']).toBe('+45 1234');
  });

  test('given a referral sent for somebody else then the next form is filled with the seller again', async () => {
    const chat = await world.teams.user('Bo Berg', { email: 'bo@contoso.example' }).openChat();
    const review = await fillForm(chat, exampleDraft());
    await review.press('draft.submit');
    await chat.say('new');
    const first = fillIn(chat.lastCard(), exampleDraft());
    const second = fillIn(await cardAfter(first.press('draft.next')), exampleDraft());
    const third = await cardAfter(second.press('draft.next'));
    expect(third.values()).toMatchObject({
      'team[0].firstName': 'Bo',
      'team[0].email': 'bo@contoso.example',
      'team[0].phoneNumber': '',
    });
  });

  test('given a press on a review that was sent already then nothing is posted again', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    const receipt = await cardAfter(review.press('draft.submit'));
    const again = await cardAfter(review.press('draft.submit'));
    expect(world.posts()).toHaveLength(1);
    expect(again.text()).toBe(receipt.text());
  });
});

describe('a second press while the first one is still being sent', () => {
  const slow = { method: 'POST', path: '/v1.0/engagements/referrals', kind: 'delay', delayMs: 500 } as const;

  test('given a review that is pressed twice then both presses get the same receipt, and one referral stands', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    world.emulator.control.faults([{ ...slow, nth: 1 }]);
    const [one, other] = await Promise.all([1, 2].map(() => cardAfter(review.press('draft.submit'))));
    expect(one?.text()).toContain('in Partner Center');
    expect(other?.text()).toBe(one?.text());
    expect(world.posts()).toHaveLength(1);
  });

  test('given a retry that is pressed twice then both presses get the same receipt, and it is sent once more', async () => {
    const chat = await world.teams.user('Ada Jensen').openChat();
    const review = await fillForm(chat, exampleDraft());
    world.emulator.control.faults([
      { method: 'POST', path: slow.path, nth: 1, status: 403 },
      { ...slow, nth: 2 },
    ]);
    const refused = await cardAfter(review.press('draft.submit'));
    const [one, other] = await Promise.all([1, 2].map(() => cardAfter(refused.press('submission.retry'))));
    expect(one?.text()).toContain('in Partner Center');
    expect(other?.text()).toBe(one?.text());
    expect(world.posts()).toHaveLength(2);
  });
});

const street = { 'customerProfile.address.addressLine1': 'Street 2', 'customerProfile.address.city': 'Bonn' };

const recordOf = (entry: { readonly response: { readonly body?: unknown } } | undefined) => {
  const { id, engagementId } = Object(entry?.response.body);
  return { id: String(id), engagementId: String(engagementId) };
};

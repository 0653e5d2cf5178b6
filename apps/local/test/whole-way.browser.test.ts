import { describeInBrowser } from '@cosell/browser';
import { answersOf } from '@cosell/cards';
import { connectedLeg, fieldPaths, ownLeg } from '@cosell/core';
import { expect, test as plain } from 'vitest';
import { testsOfCosell } from './cosell-window.ts';
import { independentDraft } from './independent-draft.ts';
import { keyboardOf } from './keyboard.ts';
import { phoneOf } from './phone.ts';
import { sharedDraft, withoutEmptyList } from './shared-draft.ts';

const test = testsOfCosell().extend('look', async ({ page, seller }) => phoneOf(page, seller));
const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

describeInBrowser('a seller in the browser', () => {
  test('creates an independent referral, after a wrong country, and finds it again', async ({
    seller,
    posts,
    look,
    visit,
  }) => {
    await visit('ada');
    const answers = answersOf(independentDraft);
    await seller.say('new');
    await seller.fillIn({ ...answers, 'customerProfile.address.country': 'XX' });
    await seller.press('button.draft.next');
    expect(await seller.field('details.dealValue').count()).toBe(0);
    expect(await seller.typed('customerProfile.address.country')).toBe('XX');
    expect(await seller.typed('customerProfile.name')).toBe(independentDraft.customerProfile.name);
    await look('refused');

    const filled = await seller.fillIn(answers);
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    expect(filled.toSorted()).toEqual(Object.keys(answers).toSorted());
    await seller.press('button.draft.review');
    await seller.press('button.draft.submit');
    await look('receipt-independent');

    const sent = await posts();
    expect(sent.map(({ body }) => body)).toEqual([ownLeg(independentDraft)]);
    const receipt = await seller.card.innerText();
    const id = guid.exec(receipt)?.[0] ?? '';
    expect(sent[0]?.answer).toMatchObject({ id });

    await seller.say(`show ${id}`);
    expect(await seller.card.innerText()).toContain(independentDraft.name);
    await look('show');
    await seller.say('list');
    await look('list');
    await seller.press('list.open');
    expect(await seller.card.innerText()).toContain(independentDraft.name);
  });

  test('creates a shared referral with every field of the published sample', async ({ seller, posts, look, visit }) => {
    await visit('bela');
    await look('welcome');
    await seller.say('new');
    await look('step-1-empty');
    const answers = answersOf(sharedDraft);
    const filled = await seller.fillIn(answers);
    await look('step-1');
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    await look('step-2');
    await seller.press('button.draft.next');
    filled.push(...(await seller.fillIn(answers)));
    await look('step-3');
    expect(filled.toSorted()).toEqual(Object.keys(answers).toSorted());
    await seller.press('button.draft.review');
    await look('review');
    await seller.press('button.draft.submit');
    await look('receipt-shared');

    const [own, connected, ...more] = await posts();
    expect(more).toEqual([]);
    expect(own?.body).toMatchObject(withoutEmptyList(ownLeg(sharedDraft)));
    const { engagementId } = Object(own?.answer);
    expect(connected?.body).toMatchObject(withoutEmptyList(connectedLeg(sharedDraft, engagementId)));
    const receipt = await seller.card.innerText();
    for (const post of [own, connected]) expect(receipt).toContain(Object(post?.answer).id);
  });

  test('creates an independent referral with the keyboard alone, and never has to look for the focus', async ({
    page,
    seller,
    posts,
    visit,
  }) => {
    await visit('chiara');
    const keyboard = keyboardOf(page);
    await keyboard.tabTo('say');
    await keyboard.type('new');
    await keyboard.press('Enter');
    await seller.card.getByText('Step 1 of 3').waitFor();
    await keyboard.tabTo('type');
    await keyboard.press('Space');
    await keyboard.fillIn({
      name: 'Keyboard deal',
      'customerProfile.name': 'Woodgrove',
      'customerProfile.address.addressLine1': 'Kongens Nytorv 1',
      'customerProfile.address.city': 'Copenhagen',
      'customerProfile.address.state': 'Hovedstaden',
      'customerProfile.address.country': 'DK',
    });
    await keyboard.goOn('Next', 'Step 2 of 3');
    await keyboard.fillIn({
      'details.dealValue': '50000',
      'details.currency': 'EUR',
      'details.closingDateTime': '12312031',
      'details.requirements.solutions': ' ',
    });
    await keyboard.goOn('Next', 'Step 3 of 3');
    await keyboard.fillIn({
      'team[0].phoneNumber': '+45 8765 4321',
      'consent.consentToToShareInfoWithOthers': ' ',
    });
    await keyboard.goOn('Review', 'Check before');
    await keyboard.goOn('Send referral', 'Partner Center');
    expect(await posts()).toMatchObject([{ body: { name: 'Keyboard deal', type: 'Independent' } }]);
  });
});

plain('the two deals fill in every field but those that belong to another partner in place of Microsoft', () => {
  const filled = new Set(Object.keys({ ...answersOf(independentDraft), ...answersOf(sharedDraft) }));
  const left = fieldPaths.filter((path) => !filled.has(path));
  expect(left).toEqual([
    'inviteContext.assistanceRequestCode',
    'inviteContext.invitedMpnId',
    'connected.target[0].type',
    'connected.target[0].id',
  ]);
});

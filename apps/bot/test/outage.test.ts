import { describe, expect, test } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { cardAfter, fillForm } from './fill-form.ts';
import { openWorld, type World } from './world.ts';

/** A test in a world of its own, so that those that wait for the service can wait side by side. */
const inWorld =
  (run: (world: World) => Promise<void>, options: Parameters<typeof openWorld>[0] = {}) =>
  async () => {
    const world = await openWorld(options);
    try {
      await run(world);
    } finally {
      await world.close();
    }
  };

const referrals = '/v1.0/engagements/referrals';
const patience = 30_000;

const created = (world: World) => world.posts().filter(({ status }) => status === 200);

describe.concurrent('when the Partner API does not behave', () => {
  test(
    'given it is throttled then the seller is answered at once, and the receipt follows in the same card',
    inWorld(async (world) => {
      world.emulator.control.faults([
        { method: 'POST', path: referrals, nth: 1, kind: 'status', status: 429, retryAfter: 1 },
      ]);
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft());
      const waiting = await cardAfter(review.press('draft.submit'));
      expect(waiting.text()).toContain('Waiting for Partner Center');
      const receipt = await chat.until(() =>
        created(world).length === 1 ? receiptIn(chat.lastCard().text()) : undefined,
      );
      expect(receipt).toContain('in Partner Center');
    }),
  );

  test(
    'given an answer that hangs then the seller is answered within five seconds',
    inWorld(async (world) => {
      const once = { method: 'POST', path: referrals, nth: 1 };
      world.emulator.control.faults([{ ...once, kind: 'delay', delayMs: 6_000 }]);
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft('Shared'));
      const sending = await cardAfter(review.press('draft.submit'));
      expect(sending.text()).toContain('Sending');
      await chat.until(() => receiptIn(chat.lastCard().text()), patience);
      expect(created(world)).toHaveLength(2);
    }),
    patience,
  );

  test(
    'given an answer lost after the commit and a service that ignores request-ids then the record is found, not posted again',
    inWorld(async (world) => {
      world.emulator.control.mode({ idempotency: 'off' });
      const once = { method: 'POST', path: referrals, nth: 1 };
      world.emulator.control.faults([{ ...once, kind: 'drop-after-commit' }]);
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft('Shared'));
      await cardAfter(review.press('draft.submit'));
      await chat.until(() => receiptIn(chat.lastCard().text()), patience);
      expect(world.posts()).toHaveLength(2);
    }),
    patience,
  );

  test(
    'given a card that is gone from the chat when its deal is done then one new card tells of it',
    inWorld(async (world) => {
      const busy = { method: 'POST', path: referrals, nth: 1, kind: 'status', status: 429, retryAfter: 1 } as const;
      world.emulator.control.faults([busy]);
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft('Shared'));
      await cardAfter(review.press('draft.submit'));
      const path = [chat.conversationId, 'activities', chat.lastMessage().id].map(encodeURIComponent).join('/');
      await fetch(`${world.teams.serviceUrl}/v3/conversations/${path}`, { method: 'DELETE' });
      const before = chat.messages().length;
      await chat.until(() => receiptIn(chat.lastCard().text()), patience);
      expect(chat.messages()).toHaveLength(before + 1);
      expect(world.logged.join('')).not.toContain('card not shown');
    }),
    patience,
  );

  test(
    'given a list or a referral while it is away then a sentence says to try again',
    inWorld(async (world) => {
      world.emulator.control.faults([{ path: referrals, kind: 'status', status: 503 }]);
      const chat = await world.teams.user('Ada Jensen').openChat();
      await chat.say('list');
      expect(chat.lastCard().text()).toContain('not answering');
      await chat.say('show 4111fffc-f9ee-4d53-bba6-569135228642');
      expect(chat.lastCard().text()).toContain('not answering');
    }),
  );
});

describe.concurrent('when the Partner API refuses', () => {
  test(
    'given a solution it does not know then the form opens at that field, and after mending one referral stands',
    inWorld(
      async (world) => {
        const chat = await world.teams.user('Ada Jensen').openChat();
        const draft = exampleDraft();
        const requirements = { solutions: [{ type: 'Name' as const, id: 'SOL-99999-XYZ' }] };
        const review = await fillForm(chat, { ...draft, details: { ...draft.details, requirements } });
        const form = await cardAfter(review.press('draft.submit'));
        expect(Object.keys(form.values())).toContain('details.requirements.solutions');
        expect(form.text()).toContain('Solutions');

        const third = await cardAfter(form.press('draft.next', { 'details.requirements.solutions': 'SOL-34104-EBB' }));
        const mended = await cardAfter(third.press('draft.review'));
        const receipt = await cardAfter(mended.press('draft.submit'));
        expect(receiptIn(receipt.text())).toBeDefined();
        expect(created(world)).toHaveLength(1);
      },
      { solutions: 'SOL-99999-XYZ=Unknown to them;SOL-34104-EBB=Known' },
    ),
  );

  test(
    'given a field that it refuses slowly when the review is pressed twice then both presses open the form at it',
    inWorld(
      async (world) => {
        const chat = await world.teams.user('Ada Jensen').openChat();
        const draft = exampleDraft();
        const requirements = { solutions: [{ type: 'Name' as const, id: 'SOL-99999-XYZ' }] };
        const review = await fillForm(chat, { ...draft, details: { ...draft.details, requirements } });
        world.emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, kind: 'delay', delayMs: 300 }]);
        const [one, other] = await Promise.all([1, 2].map(() => cardAfter(review.press('draft.submit'))));
        expect(Object.keys(one?.values() ?? {})).toContain('details.requirements.solutions');
        expect(other?.text()).toBe(one?.text());
      },
      { solutions: 'SOL-99999-XYZ=Unknown to them' },
    ),
  );

  test(
    'given a caller who may not create then the card says which role is missing, and a retry works once it is granted',
    inWorld(async (world) => {
      world.emulator.control.faults([{ method: 'POST', path: referrals, nth: 1, kind: 'status', status: 403 }]);
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft());
      const refused = await cardAfter(review.press('draft.submit'));
      expect(refused.text()).toContain('Referrals admin');
      const receipt = await cardAfter(refused.press('submission.retry'));
      expect(receiptIn(receipt.text())).toBeDefined();
      expect(created(world)).toHaveLength(1);
    }),
  );

  test(
    'given a refusal of the second leg only then the first is kept and not posted again',
    inWorld(async (world) => {
      world.emulator.control.faults([{ method: 'POST', path: referrals, nth: 2, kind: 'status', status: 400 }]);
      const chat = await world.teams.user('Ada Jensen').openChat();
      const review = await fillForm(chat, exampleDraft('Shared'));
      const refused = await cardAfter(review.press('draft.submit'));
      expect(refused.text()).toContain('1 of 2');
      const receipt = await cardAfter(refused.press('submission.retry'));
      expect(receiptIn(receipt.text())).toBeDefined();
      expect(created(world)).toHaveLength(2);
    }),
  );
});

describe.concurrent('following referrals', () => {
  test(
    'given referrals then list shows them, newest first, and each opens',
    inWorld(async (world) => {
      const chat = await world.teams.user('Ada Jensen').openChat();
      await chat.say('list');
      expect(chat.lastCard().text()).toContain('no referrals yet');
      const review = await fillForm(chat, exampleDraft('Shared'));
      await review.press('draft.submit');
      await chat.say('list');
      expect(chat.lastCard().text()).toContain('Supply chain renewal');
      const [record] = created(world);
      const id = String(Object(record?.response.body).id);
      const opened = await cardAfter(chat.lastCard().press({ verb: 'referral.open', data: { id } }));
      expect(opened.text()).toContain('Contoso');
      await chat.say(`show ${id}`);
      expect(chat.lastCard().text()).toBe(opened.text());
      const refreshed = await cardAfter(opened.press('referral.refresh'));
      expect(refreshed.text()).toBe(opened.text());
    }),
  );

  test(
    'given more referrals than a card holds then list pages through all of them',
    inWorld(async (world) => {
      const chat = await world.teams.user('Ada Jensen').openChat();
      for (let count = 0; count < 7; count += 1) {
        await chat.say('new');
        const review = await fillForm(chat, { ...exampleDraft(), name: `Deal ${count}` });
        await review.press('draft.submit');
      }
      await chat.say('list');
      const seen = new Set(names(chat.lastCard().text()));
      for (let more = nextOf(chat.lastCard()); more; more = nextOf(chat.lastCard())) {
        const page = await cardAfter(chat.lastCard().press('list.page'));
        for (const name of names(page.text())) seen.add(name);
      }
      expect([...seen].sort()).toEqual(Array.from({ length: 7 }, (_, count) => `Deal ${count}`));
    }),
  );

  test(
    'given an id that is none, or a referral that is not there, then a sentence says what to do',
    inWorld(async (world) => {
      const chat = await world.teams.user('Ada Jensen').openChat();
      await chat.say('show me');
      expect(chat.lastCard().text()).toContain('show and its id');
      await chat.say('show 4111fffc-f9ee-4d53-bba6-569135228642');
      expect(chat.lastCard().text()).toContain('There is no referral');
    }),
  );
});

const receiptIn = (text: string): string | undefined =>
  /referrals? (is|are) in Partner Center/.test(text) ? text : undefined;
const names = (text: string): string[] => text.match(/Deal \d/g) ?? [];
const nextOf = (card: { actions: () => { readonly verb?: string | undefined }[] }): boolean =>
  card.actions().some(({ verb }) => verb === 'list.page');

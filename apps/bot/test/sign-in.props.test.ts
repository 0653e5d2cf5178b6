import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { exampleDraft } from '../src/testing/examples.ts';
import { fillForm } from './fill-form.ts';
import { hasPostgres } from './fresh-schema.ts';
import { openSignInWorld, type SignInWorld } from './sign-in-world.ts';

type Seller = Awaited<ReturnType<SignInWorld['seller']>>;

const actions = ['send', 'send shared', 'sign in', 'answer', 'sign out', 'lose token', 'list', 'go on'] as const;
type Action = (typeof actions)[number];
const anyStory = fc.array(fc.constantFrom(...actions), { minLength: 2, maxLength: 7 });

let world: SignInWorld;
beforeAll(async () => {
  world = await openSignInWorld(hasPostgres ? 'postgres' : 'sqlite');
});
/** Stories run on while answers are under way, so what they ask for twice, such as a sign-in, may fall into one turn. */
const saidTwice = 'a turn: the same message twice to a person';

afterAll(async () => {
  const { budget } = world.teams;
  for (const fault of budget.faults().filter((each) => each === saidTwice)) budget.excuse(fault);
  await world.close();
});

const createdBy = ({ caller }: Seller) => world.created().filter(({ deal }) => deal.endsWith(caller.user));

/** One seller's story; gives how many records must stand in the end. */
const play = async (seller: Seller, story: readonly Action[]): Promise<number> => {
  const { chat, caller, userId } = seller;
  let wanted = 0;
  const send = async (type: 'Independent' | 'Shared') => {
    const review = await fillForm(chat, { ...exampleDraft(type), name: `Deal ${wanted} of ${caller.user}` });
    await review.press('draft.submit');
    wanted += type === 'Shared' ? 2 : 1;
  };
  const goOn = () => {
    const parked = chat
      .messages()
      .flatMap(({ cards }) => cards.filter((card) => card.text().includes('Sign in to go')));
    return parked[0]?.press('submission.sign-in');
  };
  const steps: Readonly<Record<Action, () => unknown>> = {
    send: () => send('Independent'),
    'send shared': () => send('Shared'),
    'sign in': () => chat.say('sign in'),
    answer: () => chat.signInCards().length > 0 && chat.signIn(world.tokens, 2).catch(ofUsedLink),
    'sign out': () => chat.say('sign out'),
    'lose token': () => world.tokens.forget(userId),
    list: () => chat.say('list'),
    'go on': goOn,
  };
  for (const step of story) await steps[step]();
  return wanted;
};

/** A request to sign in that has been answered before has no link to follow any more. */
const ofUsedLink = (error: unknown) => {
  if (!(error instanceof Error) || !error.message.includes('followed before')) throw error;
};

/** Signs a seller in for good, so that all that waits goes on. */
const settle = async ({ chat }: Seller) => {
  await chat.say('sign out');
  await chat.say('list');
  await chat.signIn(world.tokens);
};

describe('two sellers of two organisations at once', () => {
  test.prop([anyStory, anyStory], { numRuns: 10 })(
    'whatever they do, each POST is made under the name of the seller whose deal it is, and no deal is lost or made twice',
    async (...stories) => {
      const sellers = [await world.seller('Ada Jensen', 'contoso'), await world.seller('Bea Fox', 'fabrikam')];
      const wanted = await Promise.all(sellers.map((seller, index) => play(seller, stories[index] ?? [])));
      await Promise.all(sellers.map(settle));
      for (const [index, seller] of sellers.entries()) {
        await expect.poll(() => createdBy(seller).length).toBe(wanted[index]);
        const posts = world
          .posts()
          .filter(({ request }) => String(Object(request.body).name).endsWith(seller.caller.user));
        for (const post of posts) expect(post.caller).toEqual(seller.caller);
      }
    },
    60_000,
  );
});

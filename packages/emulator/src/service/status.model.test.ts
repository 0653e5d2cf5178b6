import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { sampleReferral } from '../control/sample-referral.ts';
import { createEmulator, type Emulator } from '../emulator.ts';
import { type ApiCaller, apiCaller } from '../testing/api-caller.ts';

type Mode = 'strict' | 'docs';
type Part = 'owner' | 'inviter';
type Pair = readonly [status: string, substatus: string];

/** The published table, said once more: where a status may go, and which substatus it may have. */
const table: Readonly<Record<string, { readonly to: readonly string[]; readonly substatuses: readonly string[] }>> = {
  New: { to: ['New', 'Active', 'Closed'], substatuses: ['Pending', 'Received'] },
  Active: { to: ['Active', 'Closed'], substatuses: ['Accepted'] },
  Closed: { to: ['Closed'], substatuses: ['Won', 'Lost', 'Declined', 'Expired'] },
};

/** What the portal offers, and only to the organisation that holds the record. */
const offered: Readonly<Record<string, readonly string[]>> = {
  New: ['Active/Accepted', 'Closed/Declined'],
  Active: ['Closed/Won', 'Closed/Lost'],
  Closed: [],
};

const isAllowed = (mode: Mode, part: Part, [status, substatus]: Pair, [toStatus, toSubstatus]: Pair): boolean => {
  if (!table[toStatus]?.substatuses.includes(toSubstatus)) return false;
  if (mode === 'docs') return table[status]?.to.includes(toStatus) === true;
  if (status === toStatus && substatus === toSubstatus) return true;
  return part === 'owner' && offered[status]?.includes(`${toStatus}/${toSubstatus}`) === true;
};

interface Expected {
  readonly id: string;
  pair: Pair;
  /** Days until it expires, counted from the start; undefined for an own deal. */
  readonly expires: number | undefined;
}
interface Model {
  readonly mode: Mode;
  today: number;
  readonly referrals: Expected[];
}
interface Real {
  readonly emulator: Emulator;
  readonly inviter: ApiCaller;
  readonly owner: ApiCaller;
}

class Create implements fc.AsyncCommand<Model, Real> {
  readonly isOwn: boolean;
  constructor(isOwn: boolean) {
    this.isOwn = isOwn;
  }
  check = () => true;
  async run(model: Model, { inviter }: Real) {
    const target = this.isOwn ? [] : [{ type: 'BusinessProfileLocation', id: 'fabrikam' }];
    const { id } = await inviter.create({ ...sampleReferral, target });
    const pair: Pair = this.isOwn ? ['Active', 'Accepted'] : ['New', 'Pending'];
    model.referrals.push({ id, pair, expires: this.isOwn ? undefined : model.today + 14 });
  }
  toString = () => `create(${this.isOwn ? 'own' : 'invitation'})`;
}

class Change implements fc.AsyncCommand<Model, Real> {
  readonly index: number;
  readonly part: Part;
  readonly to: Pair;
  constructor(index: number, part: Part, to: Pair) {
    this.index = index;
    this.part = part;
    this.to = to;
  }
  check = ({ referrals }: Readonly<Model>) => referrals.length > 0;
  async run(model: Model, real: Real) {
    const expected = model.referrals[this.index % model.referrals.length];
    if (expected === undefined) return;
    const isOwn = expected.expires === undefined;
    const caller = this.part === 'inviter' || isOwn ? real.inviter : real.owner;
    const operations = [
      { op: 'replace', path: '/status', value: this.to[0] },
      { op: 'replace', path: '/substatus', value: this.to[1] },
    ];
    const { status } = await caller.call('PATCH', `/${expected.id}`, operations);
    const allowed = isAllowed(model.mode, isOwn ? 'owner' : this.part, expected.pair, this.to);
    expect(status).toBe(allowed ? 204 : 400);
    if (allowed) expected.pair = this.to;
  }
  toString = () => `change(${this.index}, ${this.part}, ${this.to.join('/')})`;
}

class Pass implements fc.AsyncCommand<Model, Real> {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
  check = () => true;
  async run(model: Model, { emulator }: Real) {
    emulator.control.clock({ advance: `P${this.days}D` });
    model.today += this.days;
    for (const expected of model.referrals) {
      if (expected.pair[0] === 'New' && expected.expires !== undefined && expected.expires <= model.today) {
        expected.pair = ['Closed', 'Expired'];
      }
    }
  }
  toString = () => `pass(${this.days} days)`;
}

class Look implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run({ referrals }: Model, { inviter }: Real) {
    const { value } = await inviter.list({ $orderby: 'createdDateTime' });
    expect(value.map(({ id, status, substatus }) => [id, status, substatus])).toEqual(
      referrals.map(({ id, pair }) => [id, ...pair]),
    );
  }
  toString = () => 'look';
}

const word = fc.constantFrom('New', 'Active', 'Closed', 'None', 'Open');
const subword = fc.constantFrom('Pending', 'Received', 'Accepted', 'Won', 'Lost', 'Declined', 'Expired', 'None');
const tablePair = fc.constantFrom<Pair>(
  ...Object.entries(table).flatMap(([status, { substatuses }]) => substatuses.map((each): Pair => [status, each])),
);
const pair = fc.oneof({ weight: 3, arbitrary: tablePair }, { weight: 1, arbitrary: fc.tuple(word, subword) });

const commands = fc.commands(
  [
    fc.boolean().map((isOwn) => new Create(isOwn)),
    fc.tuple(fc.nat(5), fc.constantFrom<Part>('owner', 'inviter'), pair).map((parts) => new Change(...parts)),
    fc.integer({ min: 1, max: 15 }).map((days) => new Pass(days)),
    fc.constant(new Look()),
  ],
  { size: '+1' },
);

test.prop([fc.constantFrom<Mode>('strict', 'docs'), commands], { numRuns: 100 })(
  'law: after any commands the statuses are those of the published table',
  async (mode, sequence) => {
    const emulator = createEmulator({ mode, seed: 1, clock: { now: () => new Date('2026-03-01T12:00:00Z') } });
    const owner = apiCaller(emulator, { organizationId: 'fabrikam' });
    const real = { emulator, inviter: apiCaller(emulator), owner };
    await fc.asyncModelRun(() => ({ model: { mode, today: 0, referrals: [] }, real }), sequence);
  },
);

import { fc } from '@fast-check/vitest';
import { modes } from '../fidelity/scene.ts';
import { admins, type CallerName, everybody } from './callers.ts';
import { patch, replace } from './commands/change.ts';
import { create, lostAnswers } from './commands/create.ts';
import { conditions, list } from './commands/list.ts';
import { look, read } from './commands/read.ts';
import { pass, turn } from './commands/settings.ts';
import { consentEdit, type Deal, memberEdit, renameEdit, stageEdit, valueEdit } from './deal.ts';
import { type Pair, tablePairs, type Version, versions } from './rules.ts';

/** Mostly somebody who may: a history of refusals alone would show little. */
const caller = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CallerName>(...admins) },
  { weight: 1, arbitrary: fc.constantFrom<CallerName>(...everybody) },
);
const index = fc.nat(11);
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>, freq = 4) => fc.option(arbitrary, { nil: undefined, freq });
const rare = <const Value>(usual: Value, ...others: readonly Value[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
/** Few, so that they repeat. */
const requestId = fc.option(fc.constantFrom('one', 'two'), { nil: undefined, freq: 2 });
const email = fc.constantFrom('ada@contoso.example', 'bo@fabrikam.example', 'eve@nowhere.example');

const location = (id: string) => [{ type: 'BusinessProfileLocation', id }];
const target = fc.constantFrom(
  [],
  [{ type: 'SolutionProfile', id: 'SOL-34104-EBB' }],
  location('msft'),
  location('contoso'),
  location('fabrikam'),
);

/** Without it some records would have no prototype, which makes equal ones differ. */
const asLiterals = { noNullPrototype: true } as const;

const deal: fc.Arbitrary<Deal> = fc.record(
  {
    name: rare<string | undefined>('Cloud migration', undefined),
    type: rare('Independent', 'Shared', 'Joint'),
    country: rare('DE', 'FR', 'DEU'),
    dealValue: fc.constantFrom(0, 50_000),
    isSeenBySellers: fc.boolean(),
    salesStage: fc.constantFrom(null, '40'),
    team: fc.array(email, { minLength: 1, maxLength: 2 }),
    target,
  },
  asLiterals,
);

const anyPair: fc.Arbitrary<Partial<Pair>> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...tablePairs) },
  { weight: 1, arbitrary: fc.record({ status: fc.constantFrom('New', 'Active'), substatus: fc.constant('Won') }) },
  { weight: 1, arbitrary: fc.constantFrom({ status: 'Closed' }, { substatus: 'Accepted' }) },
);

const edit = fc.oneof(
  fc.constantFrom('40', '60').map(stageEdit),
  fc.boolean().map(consentEdit),
  email.map(memberEdit),
  fc.tuple(fc.constantFrom(0, 50_000, 99.9), fc.boolean()).map((parts) => valueEdit(...parts)),
  fc.constant(renameEdit('Renamed')),
);

const edits = fc.array(edit, { minLength: 1, maxLength: 2 });
const wish = fc.oneof(
  { weight: 4, arbitrary: fc.record({ pair: anyPair, edits: fc.constant([]) }) },
  { weight: 4, arbitrary: fc.record({ pair: fc.constant(undefined), edits }) },
  { weight: 2, arbitrary: fc.record({ pair: anyPair, edits }) },
);

const change = fc
  .record({
    by: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('owner', 'inviter') }, { weight: 2, arbitrary: caller }),
    record: index,
    version: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<Version>('none', 'current', 'current') },
      { weight: 2, arbitrary: fc.constantFrom(...versions) },
    ),
    requestId: seldom(fc.constantFrom('one', 'two')),
    wish,
  })
  .map(({ wish: wished, ...others }) => ({ ...others, ...wished }));

const broken = fc.constantFrom(
  { op: 'remove', path: '/salesStage', value: null },
  { op: 'replace', path: '/eTag', value: '"mine"' },
  { op: 'replace', path: '/details/dealValue', value: 'much' },
);

const creation = fc.record({
  by: caller,
  deal,
  joins: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 6, arbitrary: index },
    { weight: 1, arbitrary: fc.constant('nowhere' as const) },
  ),
  requestId,
  fault: rare('none', ...lostAnswers),
});

const listing = fc.record({
  by: caller,
  filter: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 2 }),
  like: index,
  orderBy: fc.constantFrom('createdDateTime', 'updatedDateTime'),
  direction: fc.constantFrom('', ' asc', ' desc'),
  top: fc.constantFrom(undefined, 1, 2, 3, 200),
  isSelected: fc.boolean(),
  isDisturbed: fc.boolean(),
});

const patches = fc
  .tuple(change, fc.boolean(), seldom(broken, 12))
  .map(([wanted, prefersRecord, operation]) => patch({ ...wanted, prefersRecord, broken: operation }));

const day = 86_400;

export const histories = fc.commands(
  [
    creation.map(create),
    creation.map(create),
    patches,
    patches,
    patches,
    fc.tuple(change, rare('none', 'links', 'otherId')).map(([wanted, extra]) => replace({ ...wanted, extra })),
    fc.tuple(caller, index).map((parts) => read(...parts)),
    listing.map(list),
    fc.constantFrom(1, 3_600, day, 13 * day, 14 * day).map(pass),
    fc.tuple(fc.constantFrom(...modes), fc.boolean()).map((parts) => turn(...parts)),
    fc.constant(look()),
  ],
  { size: '+1' },
);

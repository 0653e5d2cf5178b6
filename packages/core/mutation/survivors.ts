/** Why mutants of one line may live. */
export interface Reason {
  readonly file: string;
  /** A part of the line that they change. */
  readonly code: string;
  /** What Stryker puts there. */
  readonly replacements: readonly string[];
  readonly reason: string;
}

const narrowing =
  'The comparison tells the compiler that a value is there; at run time the other half answers for undefined as well.';
const incomplete = 'A text in the place of an entry lacks every value too, so the findings are the same.';

export const reasons: readonly Reason[] = [
  {
    file: 'fields/field-paths.ts',
    code: 'export const fieldPaths',
    replacements: ['Object.keys(fields)'],
    reason: 'Every key is a path; the filter tells the compiler.',
  },
  {
    file: 'fields/json-path.ts',
    code: 'if (parsed.size < mostParsed)',
    replacements: ['parsed.size <= mostParsed'],
    reason: 'One path more is remembered.',
  },
  {
    file: 'referral/spelling.ts',
    code: 'spellings ??= spellingsOf(',
    replacements: ['[]'],
    reason: 'The names are found once in a process, and Stryker asks only the test that found them. Others would tell.',
  },
  {
    file: 'rules/check-referral.ts',
    code: 'return !(first > 0x20 && first < 0x7f)',
    replacements: ['false'],
    reason: '`trim` gives the same answer without the first letter, only later.',
  },
  {
    file: 'rules/check-referral.ts',
    code: 'return !(first > 0x20 && first < 0x7f)',
    replacements: ['first <= 0x7f'],
    reason: 'The letter 0x7f is no blank, which `trim` says as well.',
  },
  {
    file: 'rules/check-referral.ts',
    code: 'const contacts = body.customerProfile.team ?? []',
    replacements: ['["Stryker was here"]'],
    reason: incomplete,
  },
  {
    file: 'rules/check-referral.ts',
    code: 'const solutions = details.requirements?.solutions ?? []',
    replacements: ['["Stryker was here"]'],
    reason: incomplete,
  },
  {
    file: 'rules/check-referral.ts',
    code: 'const members = team ?? []',
    replacements: ['["Stryker was here"]'],
    reason: incomplete,
  },
  {
    file: 'rules/check-referral.ts',
    code: 'if (country !== undefined && countries.has(country))',
    replacements: ['true'],
    reason: narrowing,
  },
  {
    file: 'rules/check-referral.ts',
    code: 'if (country === undefined || isBlank(country))',
    replacements: ['false'],
    reason: narrowing,
  },
  {
    file: 'rules/check-referral.ts',
    code: 'if (currency !== undefined && currencies.has(currency))',
    replacements: ['true'],
    reason: narrowing,
  },
  {
    file: 'rules/check-referral.ts',
    code: 'if (currency === undefined || isBlank(currency))',
    replacements: ['false'],
    reason: narrowing,
  },
  {
    file: 'rules/check-referral.ts',
    code: 'for (let index = 0; index < members.length',
    replacements: ['index <= members.length'],
    reason: 'Behind the last member stands nobody, who has no e-mail.',
  },
  {
    file: 'rules/check-referral.ts',
    code: 'const email = members[index]?.email',
    replacements: ['members[index].email'],
    reason: 'The index is within the list, which the compiler cannot see.',
  },
  {
    file: 'rules/schema-issues.ts',
    code: "if (finding.code === 'invalid_format'",
    replacements: ['true'],
    reason: 'Only a finding of this code has a format; the comparison tells the compiler.',
  },
  {
    file: 'status/decide.ts',
    code: 'default:',
    replacements: ['default:'],
    reason: 'No action is left; the compiler holds it.',
  },
  {
    file: 'status/decide.ts',
    code: "if (action.type === 'set' && from === to)",
    replacements: ['true'],
    reason: 'The pair of an edge is never the very object that a state is.',
  },
  {
    file: 'status/decide.ts',
    code: "const edge: Edge | undefined = action.type === 'set'",
    replacements: ['true'],
    reason: 'Both ways find the same edge, as each leads to a substatus of its own.',
  },
  {
    file: 'status/decide.ts',
    code: '!!instant && instant < now',
    replacements: ['instant <= now'],
    reason: 'Equal texts have equal seconds, which are not past.',
  },
  {
    file: 'status/referral-state.ts',
    code: "pairBySubstatus.get(record.substatus ?? '')",
    replacements: ['"Stryker was here!"'],
    reason: 'No pair has that name either.',
  },
];

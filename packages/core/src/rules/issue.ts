/** Stable codes of what can be wrong with a value. Words for people are made from code and parameters, in their language. */
export const issueCodes = [
  'required',
  'wrong-type',
  'not-in-list',
  'unknown-property',
  'invalid-date',
  'invalid-number',
  'invalid-email',
  'invalid-country',
  'country-has-three-letters',
  'invalid-currency',
  'too-many',
  'too-long',
  'consent-needed',
  'contact-needed-for-help',
  'unknown-solution',
  'refused',
] as const;
/** A stable code of what is wrong with a value. */
export type IssueCode = (typeof issueCodes)[number];

/**
 * One finding. `path` is the JSON path of the value (`customerProfile.address.country`, `team[0].email`, empty for the whole
 * body), `code` is stable, `params` holds what a message needs (`{ max: 50 }`, `{ value: 'DEU', suggestion: 'DE' }`).
 */
export interface Issue {
  readonly path: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const noParams = {};

/** A finding, without parameters unless some are given. */
export const issue = (path: string, code: IssueCode, params: Issue['params'] = noParams): Issue => ({
  path,
  code,
  params,
});

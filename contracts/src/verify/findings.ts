import { z } from 'zod';

const texts = z.union([z.string(), z.number(), z.null()]).optional();

const mismatchSchema = z.looseObject({
  type: z.string(),
  mismatch: z.string().default('does not match'),
  expected: texts,
  actual: texts,
  path: z.string().optional(),
  key: z.string().optional(),
});

const resultSchema = z.looseObject({
  result: z.boolean(),
  interactionResults: z.array(
    z.looseObject({
      result: z.string(),
      mismatch: z
        .looseObject({ mismatches: z.array(mismatchSchema).default([]), message: z.string().optional() })
        .optional(),
    }),
  ),
});

/** What the native verifier found, one line each: where, what the pact expects and what came. Empty when the interaction is kept. */
export const findingsIn = (result: string): string[] => {
  const parsed = resultSchema.safeParse(jsonOf(result));
  if (!parsed.success) return [`Pact's native verifier could not play it: ${result}`];
  const failed = parsed.data.interactionResults.filter(({ result: outcome }) => outcome !== 'OK');
  const found = failed.flatMap(({ mismatch }) => [
    ...(mismatch?.mismatches ?? []).map(lineOf),
    ...(mismatch?.message === undefined ? [] : [mismatch.message]),
  ]);
  const isKept = parsed.data.result && failed.length === 0;
  return found.length === 0 && !isKept ? ['Pact reports a failure without a reason.'] : found.map(printable).sort();
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const lineOf = ({ type, mismatch, expected, actual, path, key }: z.output<typeof mismatchSchema>): string => {
  switch (type) {
    case 'StatusMismatch':
      return `status: expected ${expected}, got ${actual}`;
    case 'HeaderMismatch':
      // Only for a header that is missing the native verifier puts what it expects into quotes.
      return actual === ''
        ? `header ${key}: expected ${unquoted(String(expected))}, got none`
        : `header ${key}: expected ${expected}, got ${actual}`;
    case 'BodyTypeMismatch':
      return `body: expected ${expected}, got ${actual}`;
    case 'BodyMismatch':
      return `body ${path === '/' ? '$' : path}: ${mismatch}`;
    default:
      return `${type}: ${mismatch}`;
  }
};

const unquoted = (text: string): string => z.string().catch(text).parse(jsonOf(text));

const mostCharacters = 500;

// It repeats what a provider has sent, and goes to terminals and into XML.
const printable = (line: string): string => line.replaceAll(/\p{Cc}/gu, ' ').slice(0, mostCharacters);

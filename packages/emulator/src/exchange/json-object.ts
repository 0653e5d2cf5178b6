export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mostNested = 64;

/** Whether a value nests deeper than any referral does: what walks it by recursion would run out of stack. */
export const isTooDeep = (value: unknown, depth = 0): boolean => {
  if (Array.isArray(value)) return depth >= mostNested || value.some((item) => isTooDeep(item, depth + 1));
  if (!isJsonObject(value)) return false;
  if (depth >= mostNested) return true;
  for (const name in value) if (isTooDeep(value[name], depth + 1)) return true;
  return false;
};

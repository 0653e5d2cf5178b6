const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.(\d{1,7}))?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A date-time as UTC with seven fractional digits, so that texts compare as the instants do. Undefined for what is none. A `+`
 * that arrived unencoded in a query has become a space, which never matches.
 */
export const normalInstant = (text: string): string | undefined => {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const milliseconds = Date.parse(text.replace(/\.\d+/, ''));
  if (Number.isNaN(milliseconds)) return undefined;
  const utc = new Date(milliseconds).toISOString();
  return utc.length === 24 ? `${utc.slice(0, 19)}.${(match[1] ?? '').padEnd(7, '0')}Z` : undefined;
};

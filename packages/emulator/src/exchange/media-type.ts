/** Whether an `Accept` header lets JSON be the answer. None lets everything. */
export const acceptsJson = (accept: string | undefined): boolean =>
  accept === undefined || accept === 'application/json' || accept.trim() === '' || accept.split(',').some(isAcceptable);

const acceptable: ReadonlySet<string> = new Set(['application/json', 'application/*', '*/*']);

const isAcceptable = (range: string): boolean => {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  return acceptable.has(type) && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
};

/** The media type of a `Content-Type` header without its parameters, in lower case. */
export const mediaTypeOf = (contentType: string | undefined): string =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';

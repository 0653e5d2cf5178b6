/** A choice's value on the wire: the id with only `%` and `,` percent-encoded, for a list is joined by commas. */
export const encodeChoice = (id: string): string => id.replaceAll('%', '%25').replaceAll(',', '%2C');

/** The id of a choice's value. Only `%25` and `%2C` are decoded, so a stray `%` stays. */
export const decodeChoice = (value: string): string =>
  value.replace(/%(25|2C)/gi, (_, code: string) => (code === '25' ? '%' : ','));

/** The ids of a multiple choice, each once; `''` holds none. */
export const decodeList = (text: string): string[] => {
  const ids = text.split(',').map((value) => decodeChoice(value.trim()));
  return [...new Set(ids)].filter((id) => id !== '');
};

export const encodeList = (ids: readonly string[]): string => ids.map(encodeChoice).join(',');

/** The value of the choice that takes a choice back. Teams has no other way, and a choice needs a value. */
export const notSet = '-';

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** A value without what differs from run to run: ids, instants, tokens of pages and the address of a server of this machine. */
export const redacted = (text: string): string =>
  text
    .replaceAll(guid, '{id}')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, '{instant}')
    .replace(/(\$|%24)skiptoken=[^&]*/, '$skiptoken={token}')
    .replace(/^http:\/\/127\.0\.0\.1:\d+/, 'https://api.partner.microsoft.com');

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

export interface ValueField {
  readonly type: string;
  /** Of a text, number or truth value. */
  readonly text: string | undefined;
}

/** Every path of a JSON value with what stands there; of a list the first entry speaks for all. */
export const shapeOfValue = (value: unknown): ReadonlyMap<string, ValueField> => new Map(fieldsOf(value, ''));

const fieldsOf = (value: unknown, path: string): [string, ValueField][] => {
  const type = typeOf(value);
  const isLeaf = type !== 'object' && type !== 'array';
  const own: [string, ValueField] = [path, { type, text: isLeaf ? redacted(String(value)) : undefined }];
  return [...(path === '' || path.endsWith('[]') ? [] : [own]), ...fieldsInside(value, path)];
};

const fieldsInside = (value: unknown, path: string): [string, ValueField][] => {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((entry) => fieldsOf(entry, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, path === '' ? name : `${path}.${name}`));
};

import * as fc from 'fast-check';

type Model<T> = { [Key in keyof T]: fc.Arbitrary<T[Key]> };

/** Plain objects as JSON gives them: fast-check's own records are at times without a prototype. */
export const record = <T>(model: Model<T>): fc.Arbitrary<T> => fc.record(model, { noNullPrototype: true });

/** The same, of which anything but the required keys may be absent. */
export const partialRecord = <T, Key extends keyof T = never>(model: Model<T>, requiredKeys: Key[] = []) =>
  fc.record(model, { requiredKeys, noNullPrototype: true });

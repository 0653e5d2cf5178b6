import * as fc from 'fast-check';

const first = Date.UTC(2015, 0, 1);
const last = Date.UTC(2040, 0, 1);

/** A UTC instant of ISO 8601 between 2015 and 2040, with no, three or the service's seven digits after the second. */
export const instant = (): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: first, max: last }), fc.constantFrom(0, 3, 7)).map(([milliseconds, digits]) => {
    const [second = '', fraction = ''] = new Date(milliseconds).toISOString().replace('Z', '').split('.');
    return digits === 0 ? `${second}Z` : `${second}.${fraction.padEnd(digits, '0')}Z`;
  });

/** A whole day as it goes over the wire: midnight UTC. */
export const wholeDay = (): fc.Arbitrary<string> => instant().map((at) => `${at.slice(0, 10)}T00:00:00Z`);

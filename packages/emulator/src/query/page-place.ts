import { z } from 'zod';
import { invalidRequest } from '../exchange/api-refusal.ts';

/** The last record of a page: its value in the order asked for, and its serial number where values are equal. */
export interface PagePlace {
  readonly value: string;
  readonly serial: number;
  /** The options of the first page, so that the token alone leads on: callers are told to take no more of a link. */
  readonly options: string;
}

const placeSchema = z.tuple([z.string(), z.int(), z.string()]);

/** A `$skiptoken`. It names a record, not a count, so that records that arrive meanwhile shift no page. */
export const writePlace = ({ value, serial, options }: PagePlace): string =>
  Buffer.from(JSON.stringify([value, serial, options])).toString('base64url');

export const readPlace = (token: string): PagePlace => {
  try {
    const [value, serial, options] = placeSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
    return { value, serial, options };
  } catch {
    throw invalidRequest('$skiptoken must be the one of an @odata.nextLink, unchanged.', '$skiptoken');
  }
};

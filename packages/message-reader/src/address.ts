import type { Reading, Span } from './guess.ts';
import { addressForms } from './lists/address-forms.ts';
import { citiesBySpelling } from './lists/cities.ts';
import type { Message } from './message.ts';

export interface Town extends Reading {
  readonly country: string;
}

/** A whole address: street and number, postal code and town. The span is that of all of it. */
export interface Address extends Span {
  readonly street: Reading;
  readonly postalCode: Reading;
  readonly city: Town;
}

/** Every address that is written as its country writes them. */
export const readAddresses = ({ text }: Message): Address[] =>
  Object.entries(addressForms).flatMap(([country, form]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const part = (group: string, asValue = (written: string): string => written): Reading | undefined => {
        const written = match.groups?.[group];
        const [start, end] = match.indices?.groups?.[group] ?? [];
        if (written === undefined || start === undefined || end === undefined) return undefined;
        return { start, end, value: asValue(written), confidence: 'high' };
      };
      const street = part('street');
      const postalCode = part('postalCode');
      const city = part('city', (town) => citiesBySpelling.get(town)?.name ?? town);
      if (!street || !postalCode || !city) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [{ ...span, street, postalCode, city: { ...city, country } }];
    }),
  );

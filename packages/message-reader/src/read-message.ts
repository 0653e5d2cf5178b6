import { type FieldPath, fields, isFieldPath } from '@cosell/core';
import { readAddresses } from './address.ts';
import { legalForms } from './company-names.ts';
import { readCompany } from './company.ts';
import { dealNameOf, notesOf } from './derived.ts';
import { readClosingDay } from './days.ts';
import { readEmails } from './email.ts';
import type { Guess, Reading } from './guess.ts';
import { messageOf, type ReadOptions } from './message.ts';
import { amountsIn, readMoney } from './money.ts';
import { contactOf, emailOf, readPeople } from './people.ts';
import { readPhones } from './phone.ts';
import { readPlace } from './places.ts';
import { productMentions, readProducts } from './products.ts';
import { titleOf, titlesIn } from './title.ts';

export interface MessageReading {
  /** At most one for each field. */
  readonly guesses: readonly Guess[];
}

/**
 * What a message says of a referral, by rules and without any other service. Each guess names the words it was read from, so that
 * a person can judge it; where two readings remain there is none. Takes any text and never throws.
 */
export const readMessage = (original: string, options: ReadOptions): MessageReading => {
  const message = messageOf(original, options);
  const emails = readEmails(message);
  const titles = titlesIn(message);
  const company = readCompany(message, emails.theirs, titles);
  const addresses = readAddresses(message);
  const otherCompanies = company ? legalForms(message, titles).filter(({ value }) => value !== company.value) : [];
  const named = [...(company ? [company] : []), ...addresses, ...productMentions(message)];
  const people = readPeople(message, emails, titles, named, otherCompanies);
  const money = readMoney(message);
  const day = readClosingDay(message);
  const products = readProducts(message);
  const place = readPlace(message, addresses, [
    ...people,
    ...emails.theirs,
    ...emails.ours,
    ...(company ? [company] : []),
  ]);
  const phones = readPhones(message, [...amountsIn(message), ...(day ? [day] : [])], emails.ours);
  const contact = contactOf(people, emails.theirs, phones);
  // `You owe me 20 dollars`, `send it by Friday 3 May`: what is less sure counts where something else speaks of business.
  const customer = company ?? emails.theirs[0];
  const isOfDeal = customer || products || day?.confidence === 'high';
  const deal = money?.confidence === 'high' || isOfDeal ? money : undefined;
  const closing = day?.confidence === 'high' || customer || deal ? day : undefined;

  const readings: Partial<Record<FieldPath, Reading | undefined>> = {
    name: company && dealNameOf(company, products),
    'customerProfile.name': company,
    'customerProfile.address.addressLine1': place.street,
    'customerProfile.address.city': place.city,
    'customerProfile.address.postalCode': place.postalCode,
    'customerProfile.address.country': place.country,
    'customerProfile.team[0].firstName': contact?.firstName,
    'customerProfile.team[0].lastName': contact?.lastName,
    'customerProfile.team[0].phoneNumber': phones.length === 1 ? phones[0] : undefined,
    'customerProfile.team[0].email': people.length > 1 && !contact ? undefined : emailOf(contact, emails.theirs),
    'customerProfile.team[0].title': contact && titleOf(contact, message, titles, people),
    'details.dealValue': deal,
    'details.currency': deal && { ...deal, value: deal.currency },
    'details.closingDateTime': closing,
    'details.notes': notesOf(original),
    'details.requirements.products': products,
  };
  return { guesses: guessesOf(readings, original) };
};

const guessesOf = (readings: Readonly<Partial<Record<FieldPath, Reading | undefined>>>, original: string): Guess[] => {
  const guesses: Guess[] = [];
  for (const [path, reading] of Object.entries(readings)) {
    if (!reading || !isFieldPath(path) || reading.value.length > fields[path].maxLength) continue;
    const { start, end, value, confidence } = reading;
    guesses.push({ path, value, text: original.slice(start, end), start, end, confidence });
  }
  return guesses;
};

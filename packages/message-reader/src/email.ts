import { emailPattern } from '@cosell/core';
import type { Reading } from './guess.ts';
import { hostName, mailAddressesIn } from './mail-address.ts';
import type { Message } from './message.ts';

export interface Emails {
  /** Those of the customer, as far as they are not the seller's own company's or Microsoft's. */
  readonly theirs: readonly Reading[];
  /** Those of the seller's own company and of Microsoft, whose people are never the customer's. */
  readonly ours: readonly Reading[];
}

/** Every mail address of the message, each once. */
export const readEmails = ({ text, options }: Message): Emails => {
  const own = hostName(options.sender?.email ?? '');
  const found = new Map<string, Reading>();
  for (const { start, value } of mailAddressesIn(text)) {
    if (found.has(value.toLowerCase()) || !emailPattern.test(value)) continue;
    found.set(value.toLowerCase(), { start, end: start + value.length, value, confidence: 'high' });
  }
  const isOurs = ({ value }: Reading): boolean =>
    hostName(value) === 'microsoft' || (own !== '' && hostName(value) === own);
  const all = [...found.values()];
  return { theirs: all.filter((email) => !isOurs(email)), ours: all.filter(isOurs) };
};

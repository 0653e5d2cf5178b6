import type { Reading, Span } from './guess.ts';
import { folded, foldedLetters } from './word-pattern.ts';

/** Somebody whom the message names; the span is that of the whole name. */
export interface Person extends Span {
  readonly firstName?: Reading;
  readonly lastName?: Reading;
  readonly isLabelled: boolean;
  /** How much speaks for its being a person, and for these two words to be the name. */
  readonly evidence: number;
}

/** Whether the part before the @ holds a name: `emma.clarke`, `obennett`, `thomas`. */
export const isAddressOf = (email: string, { firstName, lastName }: Person): boolean =>
  isNamedIn(email, firstName?.value ?? '') || isNamedIn(email, lastName?.value ?? '');

/** Mailboxes of nobody's own. */
const offices = /^(?:info|sales|office|contact|procurement|support|mail|hello|iroda|biuro|kontor|geral|bilgi)$/;

const particles: ReadonlySet<string> = new Set([
  'da',
  'de',
  'do',
  'das',
  'dos',
  'van',
  'von',
  'den',
  'der',
  'del',
  'di',
  'af',
]);

export const isNamedIn = (email: string, name: string): boolean => {
  const local = folded(email.slice(0, email.indexOf('@')));
  if (offices.test(local)) return false;
  const parts = [...local.split(/[._-]/), ...local.split(/[._]/).map(foldedLetters)];
  return [name, ...name.split(' ')].map(foldedLetters).some((plain) => {
    if (plain.length < 2 || particles.has(plain)) return false;
    return parts.includes(plain) || (plain.length > 3 && local.length <= plain.length + 2 && local.endsWith(plain));
  });
};

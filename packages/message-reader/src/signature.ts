import { messageLanguages } from './languages/language-words.ts';
import { languageWords } from './languages/words-of.ts';
import { hostName, mailAddressesIn } from './mail-address.ts';
import { isNamedIn } from './person.ts';
import { alternatives, folded, foldedLetters } from './word-pattern.ts';

/** The people of the seller's own company, as far as they are known. */
export interface OwnPeople {
  readonly names: readonly string[];
  /** The name of the host that their mail addresses have; empty where it is unknown. */
  readonly host: string;
}

/** As many lines as stand between the name and the address of a signature, in characters as many as its lines have. */
const mostLines = 8;
const longestLine = 100;
const mostWordsOfCompany = 6;
/** Between a name and the company: what somebody is, and where. */
const mostTitles = 3;
/** More than take part in what is forwarded. */
const mostNames = 20;
/** `Thanks and best regards,`: as many words as one takes leave with. */
const mostWordsOfLeave = 4;

/**
 * A text with each signature of our own people blank: from the line of a name to the next empty one. Such a line has nothing but a
 * known name and what follows that behind a comma or a bar, or is that of whoever an address of our own company below is called after,
 * or stands above our own company's name.
 */
export const withoutOwnSignatures = (text: string, { names, host }: OwnPeople): string => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const known = [...names, ...new Set(namesInHeads(text, host))].slice(0, mostNames);
  const byName = [...lines.keys()].filter(
    (index) => index > first && known.some((name) => isSignedBy(name, lines, index)),
  );
  const isSigned = new Set([...byName, ...signedByAddress(lines, host), ...signedByCompany(lines, host)]);
  if (isSigned.size === 0) return text;
  let inside = false;
  return lines
    .map((line, index) => {
      inside = line.trim() !== '' && !isLabelled(line) && (inside || isSigned.has(index));
      return inside ? ' '.repeat(line.length) : line;
    })
    .join('\n');
};

/** Whose address of our own company a mail has in its head: `From: Bob Stone <bob.stone@contoso.example>`. */
const namesInHeads = (text: string, host: string): string[] =>
  [...text.matchAll(nameAndAddress)].flatMap(([, name = '', address = '']) =>
    host !== '' && hostName(address) === host ? [name] : [],
  );

const nameAndAddress = /(?<=: ?|; ?)("?\p{L}[^\n<>:;@]{1,60}) ?<([^\s<>]{3,200})>/gu;

/** Whether two names are the same, in whatever order and with or without a second first name. */
export const isSameName = (one: string, other: string): boolean => {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  const mostMore = fewer.length > 1 ? 1 : 0;
  return fewer.length > 0 && more.length - fewer.length <= mostMore && fewer.every((word) => more.includes(word));
};

const wordsOf = (name: string): string[] => folded(name.replace(/\([^()]*\)/g, ' ')).match(/[\p{L}\p{N}'’-]+/gu) ?? [];

const isSignedBy = (name: string, lines: readonly string[], index: number): boolean => {
  const line = (lines[index] ?? '').replace(/^[\s>*/~–—-]+/u, '').trim();
  if (line === '' || line.length > longestLine || /^@|[,:;!?]$/.test(line)) return false;
  // One more word is a second first name, and stands between: not so in `Hi Sam Taylor`.
  const ends = [wordsOf(line).at(0), wordsOf(line).at(-1)];
  if (isSameName(line, name) && ends.every((word) => word !== undefined && wordsOf(name).includes(word))) return true;
  const before = lines.slice(Math.max(0, index - 2), index).findLast((other) => other.trim() !== '') ?? '';
  const followsLeave = wordsOf(before).length <= mostWordsOfLeave;
  const [signed = '', ...others] = line.split(/ ?[,|/•·] | [–—-] /u);
  if (isPartOf(line, name)) return !before.trimEnd().endsWith(':');
  if (followsLeave && others.length > 0 && !signed.includes(':') && isSameName(signed, name)) return true;
  // `Regards, Sam`
  const isLeave = others.length === 1 && wordsOf(signed).length <= mostWordsOfLeave;
  return isLeave && (isSameName(others.join(), name) || isPartOf(others.join(), name));
};

const isPartOf = (word: string, name: string): boolean =>
  wordsOf(word).length === 1 && wordsOf(name).includes(wordsOf(word).join());

/** The lines with the name that an address of our own company is called after, a few lines below it. */
const signedByAddress = (lines: readonly string[], host: string): number[] =>
  lines.flatMap((line, at) => {
    const addresses = host !== '' && line.includes('@') ? mailAddressesIn(line) : [];
    const own = addresses.filter(({ value }) => hostName(value) === host);
    return own.flatMap(({ value }) => {
      for (let index = at - 1; index >= Math.max(0, at - mostLines); index -= 1) {
        const above = lines[index] ?? '';
        if (above.trim() === '' || above.length > longestLine || isLabelled(above)) return [];
        if (isNameLine(above) && isNamedIn(value, above)) return [index];
      }
      return [];
    });
  });

/** The lines of our own company's name, and that of a person a few lines above. */
const signedByCompany = (lines: readonly string[], host: string): number[] =>
  lines.flatMap((line, at) => {
    if (at === 0 || !isOwnCompany(line, host)) return [];
    const from = Math.max(1, at - mostTitles);
    // The first one: a title in capitals looks like a name.
    const name = lines.slice(from, at).findIndex((above) => fullName.test(above.trim()));
    return name < 0 ? [at] : [from + name, at];
  });

const isOwnCompany = (line: string, host: string): boolean => {
  const [company = ''] = line.split(/ ?[,|/•·(] ?| [–—-] /u);
  const isShort = line.length <= longestLine && wordsOf(company).length <= mostWordsOfCompany;
  return isShort && host.length > 3 && foldedLetters(company).startsWith(host) && !/[:;!?]$/.test(line.trim());
};

const fullName = /^\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,30}){1,3}$/u;

/** A name, which may have a title beside it: no greeting, and no sentence. */
const isNameLine = (line: string): boolean =>
  /^\p{Lu}/u.test(line.trim()) && !/[,;:!?.]$/.test(line.trim()) && wordsOf(line).length <= 8;

const labels = messageLanguages.flatMap((tag) => [
  ...languageWords[tag].companyLabels,
  ...languageWords[tag].personLabels,
]);
const labelled = new RegExp(String.raw`^[> *•-]{0,4}(?:${alternatives(labels)}) ?:`, 'iu');

/** A line of a form or of the head of a mail, which no signature has. */
const isLabelled = (line: string): boolean => labelled.test(line);

import { onlyOne, overlaps, type Reading } from './guess.ts';
import { isFirstName } from './lists/first-names.ts';
import { companySuffixes, organisationBeginnings, organisationEndings } from './lists/company-suffixes.ts';
import { citiesBySpelling } from './lists/cities.ts';
import { hostName } from './mail-address.ts';
import { isOfSender, type Message } from './message.ts';
import { alternatives, foldedLetters, wordEnd, wordStart } from './word-pattern.ts';

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\d]{0,30}(?:[-’']\p{Lu}[\p{L}\p{M}\d]{0,30})?`;
const run = String.raw`${capitalised}(?: (?:& |do |da |de |dos |das |of )?${capitalised}){0,5}`;
const withSuffix = new RegExp(`${wordStart}(${run}),? (?:${alternatives(companySuffixes)})${wordEnd}`, 'gu');
const organisation = new RegExp(
  `${wordStart}(?:(?:${run} (?:${alternatives(organisationEndings)}))|(?:(?:${alternatives(organisationBeginnings)}) ${run}))${wordEnd}`,
  'gu',
);
const anyRun = new RegExp(`${wordStart}${run}`, 'gu');

/**
 * The customer: the company of a labelled line or with a legal form behind it, else the one that its people's mail addresses
 * name, else an organisation by its kind, else what a word such as `customer` or `wants` stands beside.
 */
export const readCompany = (message: Message, emails: readonly Reading[]): Reading | undefined => {
  const hosts = emails.map(({ value }) => hostName(value)).filter((host) => host.length > 3);
  const isHost = ({ value }: Reading): boolean => hosts.some((host) => isNamedBy(value, host));
  const own = hostName(message.options.sender?.email ?? '');
  const foreign = (found: readonly Reading[]): Reading[] => found.filter(({ value }) => !isNamedBy(value, own));

  const forms = legalForms(message);
  const labels = labelled(message).filter((label) => !forms.some((form) => overlaps(label, form)));
  const named = foreign([...labels, ...forms]);
  if (named.length > 0) return onlyOne(named) ?? onlyOne(named.filter(isHost));
  const later = [namedByHosts(message, hosts), organisations(message), besideCues(message)].map(foreign);
  return onlyOne(later.find((found) => found.length > 0) ?? []);
};

/** Whether a company's name and the name of a host begin alike: `Pinewood Schools Trust` and `pinewood`. */
const isNamedBy = (name: string, host: string): boolean => {
  const letters = foldedLetters(name);
  const [first = ''] = name.split(' ').map(foldedLetters);
  if (host === '' || letters === '') return false;
  return letters.startsWith(host) || (first.length > 3 && host.startsWith(first));
};

const spanOf = (text: string, start: number, value: string, confidence: Reading['confidence']): Reading => {
  const from = text.indexOf(value, start);
  return { start: from, end: from + value.length, value, confidence };
};

const legalForms = ({ text, words, english }: Message): Reading[] =>
  [...text.matchAll(withSuffix)].flatMap((match) => {
    const name = withoutPerson(withoutOpeners(match[0], [...words.openers, ...english.openers]));
    return name.split(' ').length > 1 ? [spanOf(text, match.index, name, 'high')] : [];
  });

/** A name without the words before it that only begin the sentence. */
const withoutOpeners = (name: string, openers: readonly string[]): string => {
  const parts = name.split(' ');
  // What an opener leaves in front is small: `TI da Atlântico`.
  while (parts.length > 1 && (openers.includes(parts[0] ?? '') || /^\p{Ll}/u.test(parts[0] ?? ''))) parts.shift();
  return parts.join(' ');
};

/** `Emma Clarke of Kestrel Ltd`: a company is no person. */
const withoutPerson = (name: string): string => {
  const [, first = '', company] = /^(\S+) \S+ (?:of|da|do) (.+)$/.exec(name) ?? [];
  return company !== undefined && isFirstName(first) ? company : name;
};

/** `Company: Harrow & Finch`, up to what may follow the name. */
const labelled = ({ text, words, english }: Message): Reading[] => {
  const labels = alternatives([...words.companyLabels, ...english.companyLabels]);
  const line = new RegExp(String.raw`^[> *•-]{0,4}(?:${labels}) ?: ?(\S[^\n,;(]{0,79})`, 'gimu');
  return [...text.matchAll(line)].flatMap((match) => {
    const value = (match[1] ?? '').trim();
    return value === '' ? [] : [spanOf(text, match.index + match[0].indexOf(':'), value, 'high')];
  });
};

/** Runs of capitalised words from the first one on that a host names, without a town behind the name. */
const namedByHosts = ({ text }: Message, hosts: readonly string[]): Reading[] =>
  [...text.matchAll(anyRun)].flatMap((match) => {
    const parts = match[0].split(' ');
    const isName = (words: readonly string[]): boolean => hosts.some((host) => isNamedBy(words.join(' '), host));
    const from = parts.findIndex((part, index) => /^\p{Lu}/u.test(part) && isName(parts.slice(index)));
    if (from < 0) return [];
    const name = parts.slice(from);
    if (name.length > 1 && citiesBySpelling.has(name.at(-1) ?? '')) name.pop();
    return [spanOf(text, match.index, name.join(' '), 'medium')];
  });

const organisations = ({ text, words, english }: Message): Reading[] =>
  [...text.matchAll(organisation)].flatMap((match) => {
    const name = withoutOpeners(match[0], [...words.openers, ...english.openers]);
    return name.includes(' ') ? [spanOf(text, match.index, name, 'medium')] : [];
  });

const products = /^(?:Microsoft|Azure|Teams|Power|Dynamics|Windows|SharePoint|Office|Business|SQL|Visual)(?!\p{L})/u;

/** `our customer Kestrel Energy`, `Bluefin Charters wants`: two words at least, the first of them no person and no place. */
const besideCues = ({ text, words, english, options }: Message): Reading[] => {
  const cues = anyCase(alternatives([...words.companyCues, ...english.companyCues]));
  const verbs = alternatives([...words.companyVerbs, ...english.companyVerbs]);
  const honorifics = new Set([...words.honorificsBefore, ...english.honorificsBefore]);
  const after = new RegExp(`${wordStart}(?:${cues}) (${run})`, 'gu');
  const before = new RegExp(String.raw`${wordStart}(${run})(?: \([^()\n]{1,30}\))? (?:${verbs})${wordEnd}`, 'gu');
  return [...text.matchAll(after), ...text.matchAll(before)].flatMap((match) => {
    const name = withoutOpeners(match[1] ?? '', [...words.openers, ...english.openers]);
    const parts = name.split(' ');
    const [first = ''] = parts;
    const found = spanOf(text, match.index, name, 'medium');
    const isElse =
      honorifics.has(first) ||
      isFirstName(first) ||
      citiesBySpelling.has(first) ||
      isOfSender(first, options) ||
      products.test(name);
    return parts.length < 2 || isElse ? [] : [found];
  });
};

/** Cues as they begin a sentence, too: the pattern around them minds capitals. */
const anyCase = (cues: string): string =>
  cues
    .split('|')
    .map((cue) => `[${cue.charAt(0)}${cue.charAt(0).toUpperCase()}]${cue.slice(1)}`)
    .join('|');

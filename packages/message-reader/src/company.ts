import { legalForms, nameRun, organisations, withoutOpeners } from './company-names.ts';
import { onlyOne, overlaps, type Reading, type Span } from './guess.ts';
import { isFirstName } from './lists/first-names.ts';
import { labelledLines, spanOf } from './labels.ts';
import { citiesBySpelling } from './lists/cities.ts';
import { hostName } from './mail-address.ts';
import { isOfSender, type Message } from './message.ts';
import { beginsProduct } from './products.ts';
import { alternatives, foldedLetters, wordEnd, wordStart } from './word-pattern.ts';

const anyRun = new RegExp(`${wordStart}${nameRun}`, 'gu');

/**
 * The customer: the one company that is called so or labelled, else the one with a legal form behind it, else the one that its
 * people's mail addresses name, else an organisation by its kind, else what a word such as `from` or `wants` stands beside.
 */
export const readCompany = (
  message: Message,
  emails: readonly Reading[],
  titles: readonly Span[],
): Reading | undefined => {
  const hosts = emails.map(({ value }) => hostName(value)).filter((host) => host.length > 3);
  const isHost = ({ value }: Reading): boolean => hosts.some((host) => isNamedBy(value, host));
  const own = hostName(message.options.sender?.email ?? '');
  const isRival = rivalTest(message);
  const foreign = (found: readonly Reading[]): Reading[] =>
    found.filter((name) => !isNamedBy(name.value, own) && !isMicrosoft(name.value) && !isRival(name));

  const lines = labelledLines(message, [...message.words.companyLabels, ...message.english.companyLabels]);
  // A line that ends with the form is the whole name, whatever it has in front: `Company: deHaan & vanRijn Ltd`.
  const forms = legalForms(message, titles).map((form) => lines.find(({ end }) => end === form.end) ?? form);
  const labels = lines.filter((line) => !forms.some((form) => overlaps(line, form)));
  const labelledForms = forms.filter((form) => lines.some((line) => overlaps(line, form)));
  const named = foreign([...labels, ...forms]);
  const called = foreign([...labels, ...labelledForms, ...customers(message, forms)]);
  const customer = called.length > 0 ? onlyOne(called) : undefined;
  if (customer) return customer;
  if (named.length > 0) return onlyOne(named) ?? onlyOne(named.filter(isHost));
  const kinds = organisations(message);
  const byHosts = namedByHosts(message, hosts).map((name) => kinds.find((kind) => overlaps(kind, name)) ?? name);
  const later = [byHosts, kinds, besideCues(message)].map(foreign);
  return onlyOne(later.find((found) => found.length > 0) ?? []);
};

/** Microsoft sells with the seller. */
const isMicrosoft = (name: string): boolean => /^microsoft(?!\p{L})/iu.test(name);

/** Whether what stands before a name says that it is somebody else's: `we beat Fabrikam Inc.` */
const rivalTest = ({ text, words, english }: Message): ((name: Reading) => boolean) => {
  const cues = alternatives([...words.rivalCues, ...english.rivalCues]);
  const before = new RegExp(`${wordStart}(?:${cues}):? $`, 'iu');
  return ({ start }) => before.test(text.slice(Math.max(0, start - 40), start));
};

/** Names that the word `customer` stands right before, unless another one is joined to them. */
const customers = (message: Message, forms: readonly Reading[]): Reading[] => {
  const { text, words, english } = message;
  const cues = alternatives([...words.customerCues, ...english.customerCues]);
  const before = new RegExp(`${wordStart}(?:${cues}) ?:? ?$`, 'iu');
  const isCalled = ({ start }: Reading): boolean => before.test(text.slice(Math.max(0, start - 40), start));
  const isJoined = ({ end }: Reading): boolean =>
    /^(?:,| and| és| i| oraz| e| och| ve| &) \p{Lu}/u.test(text.slice(end, end + 8));
  const beside = besideCues(message).filter((name) => !forms.some((form) => overlaps(name, form)));
  return [...forms, ...beside].filter((name) => isCalled(name) && !isJoined(name));
};

/** Whether a company's name and the name of a host begin alike: `Pinewood Schools Trust` and `pinewood`. */
const isNamedBy = (name: string, host: string): boolean => {
  const letters = foldedLetters(name);
  const [first = ''] = name.split(' ').map(foldedLetters);
  if (host === '' || letters === '') return false;
  return letters.startsWith(host) || (first.length > 3 && host.startsWith(first));
};

/** Runs of capitalised words from the first one on that a host names, without a town behind the name. */
const namedByHosts = ({ text, words }: Message, hosts: readonly string[]): Reading[] =>
  [...text.matchAll(anyRun)].flatMap((match) => {
    const parts = match[0].split(' ');
    const isName = (rest: readonly string[]): boolean => hosts.some((host) => isNamedBy(rest.join(' '), host));
    const from = parts.findIndex((part, index) => /^\p{Lu}/u.test(part) && isName(parts.slice(index)));
    if (from < 0) return [];
    const name = parts.slice(from);
    if (name.length > 1 && citiesBySpelling.has(name.at(-1) ?? '')) name.pop();
    const plain = words.namesInflect ? withoutEnding(name.join(' '), hosts) : name.join(' ');
    return plain === undefined ? [] : [spanOf(text, match.index, plain, 'medium')];
  });

/** `Bükki Egyetemen` without the ending that the host does not have; undefined where a vowel before it has changed. */
const withoutEnding = (name: string, hosts: readonly string[]): string | undefined => {
  const letters = foldedLetters(name);
  const host = hosts.find((each) => letters.startsWith(each)) ?? letters;
  const plain = name.slice(0, name.length - (letters.length - host.length));
  const isWord = plain === name || (/\p{L}$/u.test(plain) && !/[ &]/u.test(name.slice(plain.length)));
  if (!isWord) return name;
  return plain !== name && /[áé]$/.test(plain) ? undefined : plain;
};

/** `our customer Kestrel Energy`, `Bluefin Charters wants`: two words at least, the first of them no person and no place. */
const besideCues = ({ text, words, english, options }: Message): Reading[] => {
  const customerCues = [...words.customerCues, ...english.customerCues];
  const cues = anyCase(alternatives([...customerCues, ...words.companyCues, ...english.companyCues]));
  const verbs = alternatives([...words.companyVerbs, ...english.companyVerbs]);
  const honorifics = new Set([...words.honorificsBefore, ...english.honorificsBefore]);
  const after = new RegExp(`${wordStart}(?:${cues}) (${nameRun})`, 'gu');
  const before = new RegExp(String.raw`${wordStart}(${nameRun})(?: \([^()\n]{1,30}\))? (?:${verbs})${wordEnd}`, 'gu');
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
      beginsProduct(name);
    return parts.length < 2 || isElse ? [] : [found];
  });
};

/** Cues as they begin a sentence, too: the pattern around them minds capitals. */
const anyCase = (cues: string): string =>
  cues
    .split('|')
    .map((cue) => `[${cue.charAt(0)}${cue.charAt(0).toUpperCase()}]${cue.slice(1)}`)
    .join('|');

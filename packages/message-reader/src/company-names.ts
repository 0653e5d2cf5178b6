import type { Reading, Span } from './guess.ts';
import {
  companySuffixes,
  germanSuffixes,
  organisationBeginnings,
  organisationEndings,
  organisationNouns,
} from './lists/company-suffixes.ts';
import { citiesBySpelling } from './lists/cities.ts';
import { isFirstName } from './lists/first-names.ts';
import { spanOf } from './labels.ts';
import { list } from './languages/language-words.ts';
import type { Message } from './message.ts';
import { alternatives, wordEnd, wordStart } from './word-pattern.ts';

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\d]{0,30}(?:[-’']\p{Lu}[\p{L}\p{M}\d]{0,30})?`;
const kin = [
  ...list(
    'Daughters, Córki, Társa, Társai, Fia, Fiai, Sons, Son, Partners, Co, Company, Wspólnicy, Synowie, Syn, Söner, Son, Filhos',
  ),
  ...list('Spółka, Ska, Irmãos, Associados, Oğulları, Ortakları, Kardeşleri'),
];
// Swedish says where a branch is: `Gröna Tak i Skåne AB`.
const joint = `(?:& |do |da |de |dos |das |of |(?:and|és|i|och|e|ve) (?=${alternatives(kin)})|i (?=${capitalised} (?:AB|HB)${wordEnd}))`;
/** Capitalised words, as names of companies have them. */
export const nameRun = `${capitalised}(?: ${joint}?${capitalised}){0,5}`;

const listed: ReadonlySet<string> = new Set(companySuffixes);
const inCapitals = companySuffixes.map((form) => form.toUpperCase());
const suffixes = alternatives([...new Set([...companySuffixes, ...inCapitals])]);
const withSuffix = new RegExp(`${wordStart}(${nameRun}),? (${suffixes})${wordEnd}`, 'gu');

// Swedish writes `Linköpings universitet` with a small letter, and both it and Hungarian put nouns together: `Tudományegyetem`.
const ending = String.raw`(?:${alternatives(organisationEndings.whole)}|\p{L}{0,20}(?:${alternatives(organisationEndings.compound)}))`;
const noun = alternatives(organisationNouns);
const organisation = new RegExp(
  [
    `${wordStart}(?:${nameRun} ${ending}(?: of ${capitalised})?`,
    `(?:${alternatives(organisationBeginnings)}) ${nameRun}`,
    `(?:${nameRun} )?(?:${noun}) ${nameRun})${wordEnd}`,
  ].join('|'),
  'gu',
);

const newWords: ReadonlySet<string> = new Set(list('New, Új, Nowy, Novo, Nova, Ny, Nytt, Yeni'));

/** Names with a legal form behind them, without a title before: `CTO of Contoso Ltd`. */
export const legalForms = ({ text, words, english }: Message, titles: readonly Span[]): Reading[] =>
  [...text.matchAll(withSuffix)].flatMap((match) => {
    const [all, run = '', form = ''] = match;
    // `FABRIKAM KFT.`: in capitals a form could be another word unless all is.
    if (!listed.has(form) && /\p{Ll}/u.test(run)) return [];
    const german = germanSuffixes.includes(form) ? ['Die', 'Der', 'Das', 'Firma', 'Bei'] : [];
    const title = titles.find(({ start, end }) => start >= match.index && end < match.index + run.length);
    const named = title ? text.slice(title.end, match.index + all.length).trimStart() : all;
    const company = withoutPerson(withoutTown(named, words.placeOpeners));
    const before = text.slice(0, text.indexOf(company, match.index)).trimEnd();
    const isBeginning = before === '' || /[\n.:!?–—-]$/u.test(before);
    const openers = [...words.openers, ...english.openers, ...german];
    // `Nowy Dwór` is a town, and `Nowy klient` begins a sentence.
    const name = withoutOpeners(company, isBeginning ? openers : openers.filter((opener) => !newWords.has(opener)));
    return name.split(' ').length > 1 ? [spanOf(text, match.index, name, 'high')] : [];
  });

/** A name without the words before it that only begin the sentence. */
export const withoutOpeners = (name: string, openers: readonly string[]): string => {
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

/** `W Krakowie Tatra Meble S.A.`: where a company is does not belong to its name. */
const withoutTown = (name: string, placeOpeners: readonly string[] = []): string => {
  const [opener = '', town = '', ...company] = name.split(' ');
  return placeOpeners.includes(opener) && citiesBySpelling.has(town) && company.length > 1 ? company.join(' ') : name;
};

const titled = /^(?:Head|Director|VP|Chief|Manager|Dean|Dyrektor|Kierownik|Prezes|Diretora?)(?!\p{L})/u;

/** Organisations that have no legal form, by a noun that says of what kind they are. */
export const organisations = ({ text, words, english }: Message): Reading[] =>
  [...text.matchAll(organisation)].flatMap((match) => {
    const name = withoutOpeners(match[0], [...words.openers, ...english.openers]);
    return name.includes(' ') && !titled.test(name) ? [spanOf(text, match.index, name, 'medium')] : [];
  });

import { type Product, productLabels } from '@cosell/core';
import type { Reading, Span } from './guess.ts';
import type { Message } from './message.ts';
import { wordEnd, wordStart } from './word-pattern.ts';

/**
 * How products are named in messages. `Teams`, `Project` and `Office` alone are words of every day, or a way to meet, and
 * `Dynamics 365` alone could be two products.
 */
const mentions: readonly (readonly [Product, string])[] = [
  ['DeveloperTools', 'Visual Studio(?! Code)|Azure DevOps|GitHub(?: Enterprise| Copilot)?'],
  ['SQL', 'Azure SQL|(?:MS |Microsoft )?SQL Server|MSSQL'],
  ['Azure', '(?:MS |Microsoft )?Azure|AKS'],
  ['EnterpriseMobilityAndSecurity', 'Enterprise Mobility(?: (?:and|\\+|&) Security)?|EMS E[35]|(?:Microsoft )?Intune'],
  ['Exchange', 'Exchange(?: Online| Server)'],
  ['Dynamics365Business', '(?:(?:Microsoft )?Dynamics 365 |D365 )?Business Central'],
  [
    'Dynamics365Enterprise',
    '(?:Dynamics 365|D365) (?:for )?(?:Sales|Finance|Customer Service|Field Service|Supply Chain|Marketing|Enterprise|CE|F&O)',
  ],
  ['DynamicsAX,GP,NAV,SL', 'Dynamics (?:AX|GP|NAV|SL)|Navision'],
  ['Microsoft365', '(?:Microsoft|MS) ?365(?: Copilot)?|M365|Copilot for Microsoft 365'],
  ['Office', '(?:MS |Microsoft )?Office(?: 365| 20\\d\\d| LTSC)|O365|(?:MS|Microsoft) Office|Office'],
  ['PowerBI', '(?:Microsoft )?Power ?BI'],
  ['Project', '(?:MS|Microsoft) Project|Project (?:Online|Professional|Server)'],
  ['SharePoint', 'Share[Pp]oint(?: Online| Server)?'],
  ['SkypeForBusiness', 'Skype for Business'],
  ['SurfaceHub', 'Surface Hub'],
  ['Surface', '(?:Microsoft )?Surface(?: Pros?| Laptops?| Go)?'],
  ['Teams', '(?:MS|Microsoft) Teams|Teams (?:Phone|Rooms|Premium)'],
  ['Visio', 'Visio'],
  ['Windows', 'Windows(?: 1[01]| 365| Server(?: 20\\d\\d)?)'],
  ['Yammer', 'Yammer|Viva Engage'],
];

/** Whether words begin as those of a product do, and not as a name. */
export const beginsProduct = (words: string): boolean =>
  /^(?:Microsoft|Azure|Teams|Power|Dynamics|Windows|SharePoint|Office|Business|SQL|Visual|Copilot|Intune)(?!\p{L})/u.test(
    words,
  );

const groups = mentions.map(([, pattern]) => `(${pattern})`).join('|');
/** Words of every day unless they have a capital, a number or a second word. */
const everydayNames: ReadonlySet<Product> = new Set(['Office', 'Windows', 'Exchange', 'Surface', 'Project', 'Teams']);

/** An answer that lists ids has only `%` and `,` percent-encoded, since commas join them. */
const encoded = (id: string): string => id.replaceAll('%', '%25').replaceAll(',', '%2C');

/** The name of the one product that an answer holds; undefined where it holds several. */
export const onlyProductIn = (answer: string): string | undefined => {
  const [id] = mentions.find(([each]) => encoded(each) === answer) ?? [];
  return id && productLabels[id];
};

/** Where products are named. */
export const productMentions = (message: Message): readonly Span[] =>
  mentionsIn(message).map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** All products that are named, in the order of the catalogue, read from the first mention to the last. */
export const readProducts = (message: Message): Reading | undefined => {
  const found = mentionsIn(message);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const named = mentions.filter((_, index) => found.some((match) => match[index + 1] !== undefined));
  return {
    start: first.index,
    end: last.index + last[0].length,
    value: named
      .map(([id]) => encoded(id))
      .toSorted()
      .join(','),
    confidence: 'high',
  };
};

const mentionsIn = ({ text, words }: Message): RegExpExecArray[] => {
  const ending = words.namesInflect ? String.raw`\p{Ll}{0,4}` : '';
  const anyMention = new RegExp(`${wordStart}(?:${groups})${ending}${wordEnd}`, 'giu');
  return [...text.matchAll(anyMention)].filter((match) => {
    const [id] = mentions.find((_, index) => match[index + 1] !== undefined) ?? [];
    return /[\p{Lu}\d ]/u.test(match[0]) || (id !== undefined && !everydayNames.has(id));
  });
};

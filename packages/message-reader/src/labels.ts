import type { Reading } from './guess.ts';
import type { Message } from './message.ts';
import { list } from './languages/language-words.ts';
import { alternatives, folded, mentions } from './word-pattern.ts';

export const spanOf = (text: string, start: number, value: string, confidence: Reading['confidence']): Reading => {
  const from = text.indexOf(value, start);
  return { start: from, end: from + value.length, value, confidence };
};

/** What stands between a label and what it labels. */
export const labelMark = '(?: ?: ?| [-–—] )';

/** What lines such as `Company: Harrow & Finch` say, up to what may follow it. */
export const labelledLines = (message: Message, labels: readonly string[]): Reading[] => {
  const line = new RegExp(String.raw`^[> *•-]{0,4}(?:${alternatives(labels)})${labelMark}(\S[^\n,;(]{0,79})`, 'gimu');
  const { text } = message;
  const isLabel = labelTest(message);
  return [...text.matchAll(line)].flatMap((match) => {
    const value = (match[1] ?? '').trim();
    const label = match[0].slice(0, match[0].length - (match[1] ?? '').length);
    // `Customer - will call back` is a sentence.
    const isSaid = !label.includes(':') && !/^[\p{Lu}\d]/u.test(value);
    return value === '' || isSaid || isLabel(value) ? [] : [spanOf(text, match.index + label.length, value, 'high')];
  });
};

const reachLabels = list(
  'Email, E-mail, Mail, E-post, E-posta, Phone, Mobile, Telephone, Telefon, Telefone, Telefonszám, Mobil, Tel, Cep',
);

/** Whether a word is itself a label: `Company` and `Value` beside each other are the head of a table. */
export const labelTest = ({ words, english }: Message): ((value: string) => boolean) => {
  const labels = new Set(
    [words, english]
      .flatMap((own) => [own.companyLabels, own.personLabels, own.cityLabels, own.titleLabels, own.currencyLabels])
      .concat([reachLabels])
      .flat()
      .map(folded),
  );
  const isValue = mentions([...words.valueStems, ...english.valueStems]);
  return (value) => labels.has(folded(value)) || (!value.includes(' ') && isValue(value));
};

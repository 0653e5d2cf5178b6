/** The body of a message as Teams hands it on with a command. */
export interface MessageBody {
  readonly contentType?: string | undefined;
  readonly content: string;
}

/** A message of Teams has at most 28 KB. */
const longestMessage = 28_000;

/** The words of a message, a line for each of its lines. */
export const messageText = ({ contentType, content }: MessageBody): string => {
  const given = content.slice(0, longestMessage);
  return (contentType === 'html' ? withoutTags(given) : given).trim();
};

const lineEnds = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi;
const tags = /<[^<>]*>/g;

const withoutTags = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(lineEnds, '\n')
    .replace(tags, '')
    .replace(entities, (entity, code: string | undefined) => (code === undefined ? named(entity) : characterOf(code)))
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n');

const entities = /&(?:#(\d{1,7})|nbsp|amp|lt|gt|quot|apos);/g;
const names: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const named = (entity: string): string => names[entity] ?? entity;

const characterOf = (code: string): string => {
  const number = Number(code);
  return number > 0 && number <= 0x10_ff_ff ? String.fromCodePoint(number) : '';
};

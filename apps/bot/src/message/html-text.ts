import { Parser } from 'htmlparser2';
import { type Row, rowLines } from './table-row.ts';
import { textLines } from './text-lines.ts';

const blocks: ReadonlySet<string> = new Set(
  'address article codeblock dd div dl dt footer h1 h2 h3 h4 h5 h6 header li ol p pre section tr ul'.split(' '),
);
/** What stands apart from the text around it, as a quote does from its answer. */
const apart: ReadonlySet<string> = new Set(['blockquote', 'hr', 'table']);
/** What is struck out no longer holds. */
const unseen: ReadonlySet<string> = new Set(['del', 's', 'script', 'strike', 'style', 'title']);

/**
 * What a person sees of HTML. A mention begins with an at sign, a quote stands apart, and a row of a table with a label and a value
 * reads `label: value`.
 */
export const textOfHtml = (html: string): string => {
  // The page and, while one is written, the cell of a table; a table may stand in a cell.
  const pages = [textLines()];
  const rows: Row[] = [];
  const links: string[] = [];
  let asIs = 0;
  let hidden = 0;
  const page = () => pages.at(-1) ?? textLines();

  const parser = new Parser({
    onopentag: (name, { href = '' }) => {
      if (name === 'br') page().endLine();
      if (blocks.has(name)) page().endBegunLine();
      if (apart.has(name)) page().standApart();
      if (name === 'pre') asIs += 1;
      if (unseen.has(name)) hidden += 1;
      if (name === 'a') links.push(href);
      if (name === 'at') page().write('@');
      if (name === 'tr') rows.push({ cells: [], hasValue: false });
      if (isCell(name)) pages.push(textLines());
    },
    ontext: (text) => {
      if (hidden > 0) return;
      if (asIs > 0) page().writeAsIs(text);
      else page().write(text);
    },
    onclosetag: (name) => {
      if (name === 'a') writeAddress(links.pop() ?? '');
      if (isCell(name)) endCell(name);
      if (name === 'tr') page().writeLines(rowLines(rows.pop() ?? { cells: [], hasValue: false }));
      if (blocks.has(name)) page().endBegunLine();
      if (apart.has(name)) page().standApart();
      if (name === 'pre') asIs -= 1;
      if (unseen.has(name)) hidden -= 1;
    },
  });

  const writeAddress = (href: string): void => {
    const [, address] = /^mailto:([^?]+)/i.exec(href) ?? [];
    if (address !== undefined && hidden === 0 && !page().has(address)) page().write(` (${address})`);
  };
  const endCell = (name: string): void => {
    const cell = pages.length > 1 ? (pages.pop()?.all() ?? []) : [];
    const row = rows.at(-1);
    row?.cells.push(cell);
    if (row && name === 'td') row.hasValue = true;
    if (!row) page().writeLines(cell);
  };

  parser.end(html);
  return page().all().join('\n');
};

const isCell = (name: string): boolean => name === 'td' || name === 'th';

/**
 * Characters that mean something anywhere in markdown, an underscore only where no word goes on at both its sides, an `&`
 * only where it begins an entity. A second `{` would let `{{DATE(...)}}` be computed by the client.
 */
const anywhere = /[\\*`~[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|(?<=\{)\{/gu;

/** Marks that mean something at the beginning of a line: headings, quotes, lists, rules, tables. */
const lineStart = /^[ \t]*(?:([#>+=|-])|(\d+)([.)]))/gm;

/** Text from people or from the service, so that a TextBlock or a fact shows it as it is. */
export const plain = (text: string): string =>
  text
    .replace(anywhere, '\\$&')
    .replace(lineStart, (_, mark: string | undefined, digits = '', point = '') =>
      mark === undefined ? `${digits}\\${point}` : `\\${mark}`,
    )
    .replace(/^[ \t]+/gm, '');

type Cases = readonly (readonly [string, readonly string[]])[];

/** Nominative, then genitive, dative, accusative and instrumental, each by how the nominative ends. */
const nouns: Cases = [
  ['ka', ['ki', 'ce', 'kę', 'ką']],
  ['k', ['ka', 'kowi', 'ka', 'kiem']],
  ['f', ['fa', 'fowi', 'fa', 'fem']],
  ['r', ['ra', 'rowi', 'ra', 'rem']],
  ['s', ['sa', 'sowi', 'sa', 'sem']],
];
const adjectives: Cases = [
  ['ny', ['nego', 'nemu', 'nego', 'nym']],
  ['wy', ['wego', 'wemu', 'wego', 'wym']],
  ['cy', ['cego', 'cemu', 'cego', 'cym']],
  ['na', ['nej', 'nej', 'ną', 'ną']],
  ['wa', ['wej', 'wej', 'wą', 'wą']],
];

const inCases = (word: string, cases: Cases): readonly string[] | undefined => {
  const [ending = '', others] = cases.find(([nominative]) => word.endsWith(nominative)) ?? [];
  return others?.map((other) => `${word.slice(0, word.length - ending.length)}${other}`);
};

/** Titles by how they are written in the other cases: `szefem zakupów` is a `szef zakupów`. */
export const otherCasesOf = (titles: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    titles.flatMap((title) => {
      const [noun = '', ...rest] = title.split(' ');
      return (inCases(noun, nouns) ?? []).map((form, index): [string, string] => {
        const others = rest.map((word) => inCases(word, adjectives)?.[index] ?? word);
        return [[form, ...others].join(' '), title];
      });
    }),
  );

/** What we store, and what a number input sends: older cards have one. */
const plain = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Groups of three digits, at least two of them or followed by decimals after the other mark. */
const groupedByComma = /^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/;
const groupedByPoint = /^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/;
/** Three decimals behind groups could be one more group: `365 250.000` are two numbers to some. */
const groupedBySpace = /^\d{1,3}([ '’])\d{3}(\1\d{3})*([.,](\d{1,2}|\d{4,}))?$/;
const decimalComma = /^\d+,(\d{1,2}|\d{4,})$/;

/** One group of three digits: thousands for some, and a fraction for others. */
const oneCommaGroup = /^[1-9]\d{0,2},\d{3}$/;
export const onePointGroup = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * A number as people write it, as a plain decimal: `50,000.50`, `50.000,50`, `50 000,5` and `1'000'000` are read everywhere.
 * Undefined where it is none, is below zero, or could mean two things.
 */
export type PlainDecimalOf = (text: string) => string | undefined;

/**
 * Reads numbers in the manner of a locale. Where decimals stand behind a point, `50,000` is fifty thousand, and `50.000` could be
 * that too, since nobody writes three noughts behind fifty. Where they stand behind a comma, `50.000` is fifty thousand, but
 * `1.234` could just as well be what a number input sends, unless it is certainly written by hand; and `50,000` is fifty to some.
 */
export const decimalReader = (locale: string, origin: 'unknown' | 'by hand' = 'unknown'): PlainDecimalOf => {
  let hasPoint: boolean | undefined;
  return (text) => {
    const written = text.trim().replace(/\s/g, ' ');
    hasPoint ??= new Intl.NumberFormat(locale)
      .formatToParts(0.5)
      .some(({ type, value }) => type === 'decimal' && value === '.');
    const decimal = unGrouped(written, hasPoint, origin === 'by hand');
    return decimal !== undefined && Number.isFinite(Number(decimal)) ? decimal : undefined;
  };
};

/** Never what would be read as another number where the locale is another one. */
const onePointGrouped = (written: string, hasPoint: boolean, isByHand: boolean): string | undefined => {
  const isPlain = String(Number(written)) === written;
  if (hasPoint) return isPlain ? written : undefined;
  return isPlain && !isByHand ? undefined : written.replace('.', '');
};

const unGrouped = (written: string, hasPoint: boolean, isByHand: boolean): string | undefined => {
  if (hasPoint && oneCommaGroup.test(written)) return written.replace(',', '');
  if (onePointGroup.test(written)) return onePointGrouped(written, hasPoint, isByHand);
  if (plain.test(written)) return written;
  if (groupedByComma.test(written)) return written.replaceAll(',', '');
  if (groupedByPoint.test(written)) return written.replaceAll('.', '').replace(',', '.');
  if (groupedBySpace.test(written)) return written.replace(/[ '’]/g, '').replace(',', '.');
  return decimalComma.test(written) ? written.replace(',', '.') : undefined;
};

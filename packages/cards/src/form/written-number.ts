/** What an Input.Number sends, and what we store. */
const plain = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Groups of three digits, at least two of them or followed by decimals after the other mark. */
const groupedByComma = /^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/;
const groupedByPoint = /^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/;
const groupedBySpace = /^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/;
const decimalComma = /^\d+,(\d{1,2}|\d{4,})$/;

/**
 * A number as people write it, as a plain decimal: `50,000.50`, `50.000,50`, `50 000,5` and `1'000'000` are read.
 * Undefined where it is none, is below zero, or could mean two things: `50,000` is fifty thousand in London and fifty in Berlin.
 */
export const plainDecimal = (text: string): string | undefined => {
  const written = text.trim().replace(/\s/g, ' ');
  const decimal = unGrouped(written);
  return decimal !== undefined && Number.isFinite(Number(decimal)) ? decimal : undefined;
};

const unGrouped = (written: string): string | undefined => {
  if (plain.test(written)) return written;
  if (groupedByComma.test(written)) return written.replaceAll(',', '');
  if (groupedByPoint.test(written)) return written.replaceAll('.', '').replace(',', '.');
  if (groupedBySpace.test(written)) return written.replace(/[ '’]/g, '').replace(',', '.');
  return decimalComma.test(written) ? written.replace(',', '.') : undefined;
};

/** `2026-11-15` for a day as it was written; undefined where it is none. */
export type DayOf = (text: string) => string | undefined;

type DayPart = 'year' | 'month' | 'day';

const isDayPart = (type: string): type is DayPart => type === 'year' || type === 'month' || type === 'day';

const numbers = /^(\d{1,4})[./ -]{1,3}(\d{1,2})[./ -]{1,3}(\d{1,4})\.?$/;

/** Reads days as figures in the order of a locale: `15.11.2026`, `11/15/2026` in the United States, `2026. 11. 15.`. */
export const dayReader = (locale: string): DayOf => {
  let order: readonly DayPart[] | undefined;
  return (text) => {
    if (isDay(text)) return text;
    const [, first = '', second = '', third = ''] = numbers.exec(text) ?? [];
    order ??= orderIn(locale);
    const written = { year: '', month: '', day: '' };
    const placed: readonly DayPart[] = first.length === 4 ? ['year', 'month', 'day'] : order;
    for (const [index, part] of placed.entries()) written[part] = [first, second, third][index] ?? '';
    const { year, month, day } = written;
    const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(whole) ? whole : undefined;
  };
};

const orderIn = (locale: string): readonly DayPart[] =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type)
    .filter(isDayPart);

/** Whether a day is before another one; a text that is no day is not. */
export const hasPassed = (text: string, today: string): boolean => isDay(text) && text < today;

const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // The 31st of a short month rolls over into the next.
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

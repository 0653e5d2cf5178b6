const day = 24 * 60 * 60 * 1000;

export function timeOfDay(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(iso));
}

/** A time in the reader's language; `data-shown` tells `retell` how it was written. */
export function timeElement(iso: string, shown: 'time' | 'day', locale: string): HTMLTimeElement {
  const time = document.createElement('time');
  time.dateTime = iso;
  time.dataset['shown'] = shown;
  tell(time, locale);
  return time;
}

/** Writes every time below `root` anew in another language. */
export function retell(root: HTMLElement, locale: string): void {
  for (const time of root.querySelectorAll('time')) tell(time, locale);
}

function tell(time: HTMLTimeElement, locale: string): void {
  time.textContent =
    time.dataset['shown'] === 'day' ? dayName(time.dateTime, locale, new Date()) : timeOfDay(time.dateTime, locale);
}

/** `Today`, `Yesterday`, or the date in words, in the reader's language and time zone. */
export function dayName(iso: string, locale: string, now: Date): string {
  const then = new Date(iso);
  const daysAgo = Math.round((midnight(now) - midnight(then)) / day);
  const name =
    daysAgo === 0 || daysAgo === 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day')
      : new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(then);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

export function sameDay(one: string, other: string): boolean {
  return midnight(new Date(one)) === midnight(new Date(other));
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

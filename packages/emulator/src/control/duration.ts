const pattern =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** The instant a duration of ISO 8601 (`P14D`, `PT1H30M`) later, months and years by the calendar in UTC. Undefined for none. */
export const later = (now: Date, duration: string): Date | undefined => {
  const match = pattern.exec(duration);
  if (match === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const then = new Date(now);
  then.setUTCFullYear(now.getUTCFullYear() + years, now.getUTCMonth() + months);
  then.setTime(then.getTime() + (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1_000);
  return isWritable(then) ? then : undefined;
};

/** Whether an instant has a year of four digits, so that its text compares as it does. */
export const isWritable = (instant: Date): boolean =>
  !Number.isNaN(instant.getTime()) && /^\d{4}-/.test(instant.toISOString());

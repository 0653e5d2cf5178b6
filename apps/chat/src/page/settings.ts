/** What one browser remembers; whatever is not understood falls back to the default. */
export interface Settings {
  person: string;
  locale: string;
  theme: 'light' | 'dark';
}

const key = 'cosell-chat';

export function loadSettings(): Settings {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const settings: Settings = { person: '', locale: 'en-US', theme: dark ? 'dark' : 'light' };
  try {
    const saved: Partial<Record<keyof Settings, unknown>> = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof saved.person === 'string') settings.person = saved.person;
    if (typeof saved.locale === 'string') settings.locale = saved.locale;
    if (saved.theme === 'light' || saved.theme === 'dark') settings.theme = saved.theme;
  } catch {
    // A browser may forbid storage, or hold something that is no JSON: the defaults are good enough.
  }
  return settings;
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage may be forbidden or full; the choice then lasts until the page is closed.
  }
}

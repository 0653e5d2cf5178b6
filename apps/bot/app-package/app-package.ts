import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { type CommandTitles, translatedLanguages } from './languages.ts';
import { type AppSettings, localizationFile, localizationOf, manifestOf } from './manifest.ts';

const icon = (name: string): Uint8Array => readFileSync(new URL(`icons/${name}`, import.meta.url));
const json = (value: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);

/** Every file of the package by its name. */
export const packageFiles = (settings: AppSettings, titles: CommandTitles): Readonly<Record<string, Uint8Array>> => ({
  'manifest.json': json(manifestOf(settings, titles)),
  ...Object.fromEntries(translatedLanguages.map((tag) => [localizationFile(tag), json(localizationOf(tag, titles))])),
  'color.png': icon('color.png'),
  'outline.png': icon('outline.png'),
});

/** The oldest instant that a zip can hold: the same settings always give the same bytes. */
const mtime = new Date('1980-01-01T00:00:00');

/** The zip that Teams takes. */
export const appPackage = (settings: AppSettings, titles: CommandTitles): Uint8Array =>
  zipSync({ ...packageFiles(settings, titles) }, { mtime });

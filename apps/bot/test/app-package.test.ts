import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageTags, loadWords } from '@cosell/cards';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommand } from '../src/handlers/commands.ts';
import { appPackage, packageFiles } from '../app-package/app-package.ts';
import { listedCommands } from '../app-package/app-text.ts';
import { type CommandTitles, loadCommandTitles, translatedLanguages } from '../app-package/languages.ts';
import { localizationFile, localizationOf, manifestOf, manifestVersion } from '../app-package/manifest.ts';
import { readPackageArguments } from '../app-package/package-arguments.ts';

const botId = '4f4f1b5e-5b8e-4b59-9d39-0a8d6f7c1e11';
const asked = ['--app-id', botId, '--domain', 'cosell.contoso.com'];

const settingsOf = (args: readonly string[]) => {
  const result = readPackageArguments(args);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.read.settings;
};
const settings = settingsOf(asked);

/** What a schema of Microsoft's package has against a value. */
const faultsBy = (schema: string, value: unknown): unknown => {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.${schema}.json`;
  // A pattern in the schema of the localisation files is not valid with the flag `u`.
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')));
  return validate(value) ? [] : validate.errors;
};

let titles: CommandTitles;
beforeAll(async () => {
  titles = await loadCommandTitles();
});

describe('the manifest', () => {
  test('given settings then Microsoft’s schema has nothing against it', () => {
    expect(faultsBy('schema', manifestOf(settings, titles))).toEqual([]);
    expect(faultsBy('schema', { ...manifestOf(settings, titles), accentColor: 'blue' })).not.toEqual([]);
  });

  test('given settings then bot, sign-in and domains are theirs', () => {
    const linked = { type: 'link', value: { domains: ['partner.microsoft.com'] } };
    const searched = { id: 'findReferral', type: 'query', initialRun: true };
    const created = {
      id: 'createReferral',
      type: 'action',
      fetchTask: true,
      context: expect.arrayContaining(['message']),
    };
    expect(manifestOf(settings, titles)).toMatchObject({
      id: botId,
      version: '1.0.0',
      bots: [{ botId, scopes: ['personal', 'team', 'groupChat'] }],
      composeExtensions: [{ botId, commands: [searched, created], messageHandlers: [linked] }],
      webApplicationInfo: { id: botId, resource: `api://botid-${botId}` },
      validDomains: ['cosell.contoso.com', 'token.botframework.com'],
      developer: { websiteUrl: 'https://cosell.contoso.com/', privacyUrl: 'https://cosell.contoso.com/privacy' },
    });
  });

  test.each(translatedLanguages)('given %s then its file is named, and its schema has nothing against it', (tag) => {
    const { localizationInfo } = manifestOf(settings, titles);
    const file = localizationFile(tag);
    expect(localizationInfo.additionalLanguages).toContainEqual({ languageTag: tag.toLowerCase(), file });
    expect(faultsBy('Localization.schema', localizationOf(tag, titles))).toEqual([]);
  });

  test('given all languages then the store’s limits are kept', () => {
    for (const tag of translatedLanguages) {
      const texts = localizationOf(tag, titles);
      expect([tag, texts['description.short']?.length]).toEqual([tag, expect.toSatisfy((n: number) => n <= 80)]);
      expect([tag, texts['name.full']?.length]).toEqual([tag, expect.toSatisfy((n: number) => n <= 100)]);
    }
    expect(listedCommands.length).toBeLessThanOrEqual(12);
  });

  test.each(languageTags)('given %s then each title, sent as a message, is the command it stands for', async (tag) => {
    const words = await loadWords(tag);
    for (const command of listedCommands) {
      expect([command, readCommand(titles(tag, command), words).name]).toEqual([command, command]);
    }
  });

  test('given the languages then no text of one stands in another', () => {
    const texts = translatedLanguages.map((tag) => localizationOf(tag, titles));
    const [search, create] = ['composeExtensions[0].commands[0]', 'composeExtensions[0].commands[1]'];
    const ofSearch = [`${search}.title`, `${search}.description`, `${search}.parameters[0].description`];
    const ofCreate = [`${create}.title`, `${create}.description`];
    for (const key of ['name.full', 'description.short', 'description.full', ...ofSearch, ...ofCreate]) {
      const said = texts.map((each) => each[key]);
      expect(new Set(said).size).toBe(translatedLanguages.length);
    }
  });
});

describe('the package', () => {
  test('given settings then every file that the manifest names is in it, and nothing else', () => {
    const manifest = manifestOf(settings, titles);
    const named = [
      'manifest.json',
      ...Object.values(manifest.icons),
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
    ];
    expect(Object.keys(unzipSync(appPackage(settings, titles))).toSorted()).toEqual(named.toSorted());
    expect(JSON.parse(strFromU8(packageFiles(settings, titles)['manifest.json'] ?? new Uint8Array()))).toEqual(
      manifest,
    );
  });

  test('given the same settings twice then the bytes are the same', () => {
    expect(appPackage(settings, titles)).toEqual(appPackage(settings, titles));
  });

  test.each([
    ['color.png', 192, 2],
    ['outline.png', 32, 6],
  ])('given %s then it is a PNG of %i pixels, with or without transparency as Teams asks', (name, size, colourType) => {
    const bytes = Buffer.from(packageFiles(settings, titles)[name] ?? []);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    expect(bytes[25]).toBe(colourType);
  });
});

describe('the arguments', () => {
  test.each([
    [['--domain', 'a.example'], '--app-id must be a GUID'],
    [['--app-id', 'bot', '--domain', 'a.example'], '--app-id must be a GUID'],
    [['--app-id', botId], '--domain must be given'],
    [['--app-id', botId, '--domain', 'https://a.example/x'], '--domain must be a host name'],
    [[...asked, '--version', '1'], '--version must be three numbers'],
    [[...asked, '--website', 'http://a.example'], '--website must be an https address'],
    [[...asked, '--website', 'https://a.example/?page=1'], '--website must end with its path'],
    [[...asked, '--company', 'x'.repeat(33)], '--company has at most 32'],
    [[...asked, '--colour', 'red'], "Unknown option '--colour'"],
  ])('given %j then the problem says what to write', (args, words) => {
    expect(readPackageArguments(args)).toMatchObject({ ok: false, problems: [expect.stringContaining(words)] });
  });

  test('given a bot that is a managed identity then people sign in to the registration that is named', () => {
    const signInAppId = '22222222-2222-4333-8444-555555555555';
    expect(manifestOf(settingsOf([...asked, '--sign-in-app-id', signInAppId]), titles)).toMatchObject({
      bots: [{ botId }],
      webApplicationInfo: { id: signInAppId, resource: `api://botid-${botId}` },
    });
  });

  test('given an app of its own and a website then they are used', () => {
    const teamsId = '11111111-2222-4333-8444-555555555555';
    const read = settingsOf([
      ...asked,
      '--teams-id',
      teamsId,
      '--website',
      'https://contoso.com/cosell',
      '--version',
      '2.1.0',
    ]);
    expect(read).toMatchObject({
      id: teamsId,
      botId,
      version: '2.1.0',
      developer: { privacyUrl: 'https://contoso.com/cosell/privacy' },
    });
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-app-package-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> =>
    new Promise((resolve) => {
      const line = ['-C', '@cosell/source', join(import.meta.dirname, '../app-package/main.ts'), ...args];
      execFile(process.execPath, line, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
    });

  test('given what it needs then it writes the zip and says so', async () => {
    const out = join(folder, 'app.zip');
    const said = await run(...asked, '--out', out);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain(`version 1.0.0, bot ${botId}`);
    expect(new Uint8Array(readFileSync(out))).toEqual(appPackage(settings, titles));
  });

  test('given nothing, or a folder that is not there, then it says what to do', async () => {
    const nothing = await run();
    expect(nothing).toMatchObject({ code: 2, err: expect.stringContaining('npm run app-package -- --app-id') });
    expect((await run(...asked, '--out', join(folder, 'absent', 'app.zip'))).code).toBe(1);
  });
});

import type { LanguageTag } from '@cosell/cards';
import { createCommand, searchCommand } from '../src/teams/surfaces/commands.ts';
import { linkDomain } from '../src/partner/referral-link.ts';
import { listedCommands } from './app-text.ts';
import { type CommandTitles, defaultLanguage, translatedLanguages } from './languages.ts';
import { appTexts } from './texts.ts';

/** The version of the schema that the manifest follows. */
export const manifestVersion = '1.30';
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}`;

export interface AppSettings {
  /** The id of the app in Teams, a GUID: the bot's app id unless another is given. */
  readonly id: string;
  /** The bot's app id, a GUID. */
  readonly botId: string;
  /** The app registration that people sign in to: another one than the bot's where that is a managed identity. A GUID. */
  readonly signInAppId: string;
  /** Where the bot can be reached, such as `cosell.contoso.com`. */
  readonly domain: string;
  /** Of the package, as semver: Teams takes an update only with a higher one. */
  readonly version: string;
  /** Who stands behind the app. */
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
}

const scopes = ['personal', 'team', 'groupChat'] as const;

/** The app manifest of Teams, in English; the other languages stand in files of their own. */
export const manifestOf = (
  { id, botId, signInAppId, domain, version, developer }: AppSettings,
  titles: CommandTitles,
) => {
  const { name, short, full } = appTexts[defaultLanguage];
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version,
    id,
    localizationInfo: {
      defaultLanguageTag: defaultLanguage,
      additionalLanguages: translatedLanguages.map((tag) => ({
        languageTag: tag.toLowerCase(),
        file: localizationFile(tag),
      })),
    },
    developer,
    name: { short: 'Cosell', full: name },
    description: { short, full },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#4F52B2',
    bots: [
      {
        botId,
        scopes,
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes, commands: commandsIn(defaultLanguage, titles) }],
      },
    ],
    composeExtensions: [
      {
        botId,
        commands: [searchIn(defaultLanguage), createIn(defaultLanguage)],
        messageHandlers: [{ type: 'link', value: { domains: [linkDomain] } }],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    // Signing in leads through the Bot Framework's own pages.
    validDomains: [domain, 'token.botframework.com'],
    webApplicationInfo: { id: signInAppId, resource: `api://botid-${botId}` },
    defaultInstallScope: 'personal',
  };
};

/** The file of a language in the package. */
export const localizationFile = (tag: LanguageTag): string => `${tag.toLowerCase()}.json`;

/** What a language says in place of the manifest, by paths into it. */
export const localizationOf = (tag: LanguageTag, titles: CommandTitles): Readonly<Record<string, string>> => {
  const { name, short, full } = appTexts[tag];
  const commands = commandsIn(tag, titles).flatMap(({ title, description }, index) => {
    const at = `bots[0].commandLists[0].commands[${index}]`;
    return [
      [`${at}.title`, title],
      [`${at}.description`, description],
    ];
  });
  return {
    $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
    'name.short': 'Cosell',
    'name.full': name,
    'description.short': short,
    'description.full': full,
    ...Object.fromEntries(commands),
    ...extensionTexts(tag),
  };
};

/** Teams sends a command's title as the message, so it is a word that the bot knows in that language. */
const commandsIn = (
  tag: LanguageTag,
  titles: CommandTitles,
): { readonly title: string; readonly description: string }[] =>
  listedCommands.map((command) => ({ title: titles(tag, command), description: appTexts[tag].commands[command] }));

/** The search of the message extension; Teams asks for the newest when it opens. */
const searchIn = (tag: LanguageTag) => {
  const { title, description, parameter } = appTexts[tag].search;
  return {
    id: searchCommand.id,
    type: 'query',
    context: ['compose', 'commandBox'],
    initialRun: true,
    title,
    description,
    parameters: [{ name: searchCommand.parameter, inputType: 'text', ...parameter }],
  };
};

/** A new form in a dialog, also about a message. */
const createIn = (tag: LanguageTag) => ({
  id: createCommand.id,
  type: 'action',
  context: ['compose', 'commandBox', 'message'],
  fetchTask: true,
  ...appTexts[tag].create,
});

const extensionTexts = (tag: LanguageTag): Readonly<Record<string, string>> => {
  const { create, search } = appTexts[tag];
  const at = (index: number) => `composeExtensions[0].commands[${index}]`;
  return {
    [`${at(0)}.title`]: search.title,
    [`${at(0)}.description`]: search.description,
    [`${at(0)}.parameters[0].title`]: search.parameter.title,
    [`${at(0)}.parameters[0].description`]: search.parameter.description,
    [`${at(1)}.title`]: create.title,
    [`${at(1)}.description`]: create.description,
  };
};

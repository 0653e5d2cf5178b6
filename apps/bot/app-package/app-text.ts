/** The commands that Teams offers, in this order. */
export const listedCommands = ['new', 'drafts', 'list', 'help', 'language', 'sign-in', 'sign-out'] as const;
export type ListedCommand = (typeof listedCommands)[number];

/** A command of the message extension; a title has at most 32 characters, a description 128. */
export interface ExtensionText {
  readonly title: string;
  readonly description: string;
}

/** What the app says of itself in a language. */
export interface AppText {
  /** At most 100 characters. */
  readonly name: string;
  /** At most 80 characters. */
  readonly short: string;
  /** At most 4,000 characters, plain text. */
  readonly full: string;
  /** What each command does, at most 128 characters. */
  readonly commands: Readonly<Record<ListedCommand, string>>;
  readonly create: ExtensionText;
  readonly search: ExtensionText & { readonly parameter: ExtensionText };
}

import type { Account } from './activity.ts';

/** What people type, and whether it names the bot: `@Cosell help`, in any case. */
export interface Addressed {
  /** As Teams hands it on: `<at>Cosell</at> help`. */
  text: string;
  entity: { type: 'mention'; mentioned: Account; text: string };
}

/** The mention of a bot in what a person typed; undefined where nobody named it. */
export function mentionIn(typed: string, bot: Account): Addressed | undefined {
  const name = bot.name ?? 'Bot';
  const at = typed.toLowerCase().indexOf(`@${name.toLowerCase()}`);
  if (at < 0) return undefined;
  const tag = `<at>${name}</at>`;
  const text = typed.slice(0, at) + tag + typed.slice(at + 1 + name.length);
  return { text, entity: { type: 'mention', mentioned: bot, text: tag } };
}

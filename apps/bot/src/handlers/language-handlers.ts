import { type LanguageTag, loadWords, localeIn, noticeCard, type Words } from '@cosell/cards';
import type { Reply, Turn } from '../turn.ts';
import type { Services } from './services.ts';

/** The words for somebody: in the language they have chosen, or else in that of their Teams. */
export const wordsOf = ({ language, locale }: Pick<Turn, 'language' | 'locale'>): Promise<Words> =>
  loadWords(language === undefined ? locale : localeIn(language, locale));

/** The words of the language of somebody's Teams, whatever they have chosen. */
export const wordsOfTeams = ({ locale }: Pick<Turn, 'locale'>): Promise<Words> => loadWords(locale);

/** Speaks a language with the seller from now on, or that of their Teams again; answered in that language. */
export const chooseLanguage = async (
  { seller, locale }: Turn,
  choice: LanguageTag | 'automatic',
  { store }: Pick<Services, 'store'>,
): Promise<Reply> => {
  const language = choice === 'automatic' ? undefined : choice;
  await store.saveLanguage(seller, language);
  const words = await wordsOf({ language, locale });
  const text = words.say(language === undefined ? 'language.set.automatic' : 'language.set');
  return { card: noticeCard({ text }, words) };
};

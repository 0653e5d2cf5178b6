import type { MessageLanguage } from '@cosell/message-reader';
import type { ReadMessage } from './read-message.ts';

/** Reads a message by the rules of its language. They are loaded when the first message comes: few sellers hand one on. */
export const readByRules: ReadMessage = async (text, { locale, now, sender }) => {
  const { messageLanguages, readMessage } = await import('@cosell/message-reader');
  const { language, region = 'US' } = new Intl.Locale(locale).maximize();
  const spoken = messageLanguages.find((tag) => new Intl.Locale(tag).language === language);
  return readMessage(text, { language: spoken ?? defaultLanguage, region, now, sender });
};

const defaultLanguage: MessageLanguage = 'en';

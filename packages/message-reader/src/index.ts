export type { Confidence, Guess } from './guess.ts';
export { type MessageLanguage, messageLanguages } from './languages/language-words.ts';
export { mostCharacters, type ReadOptions, type Sender } from './message.ts';
export { type MessageReading, readMessage } from './read-message.ts';

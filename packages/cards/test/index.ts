export { english } from '../src/words/en.ts';
export type { Language } from '../src/words/language.ts';
export { languages } from './languages.ts';
export { sameEverywhere, sameIn } from './same-as-english.ts';

import { english } from './words-en.ts';
import { hungarian } from './words-hu.ts';
import { polish } from './words-pl.ts';
import { portuguese } from './words-pt.ts';
import { signInWords } from './sign-in-words.ts';
import { swedish } from './words-sv.ts';
import { turkish } from './words-tr.ts';

const fallback = { ...english, ...signInWords.en };

export type WordKey = keyof typeof fallback;

const languages: Readonly<Record<string, Readonly<Record<WordKey, string>>>> = {
  en: fallback,
  hu: { ...hungarian, ...signInWords.hu },
  pl: { ...polish, ...signInWords.pl },
  pt: { ...portuguese, ...signInWords.pt },
  sv: { ...swedish, ...signInWords.sv },
  tr: { ...turkish, ...signInWords.tr },
};

/** Says something in the language of the page, which stands in its root element. */
export function say(key: WordKey, value = ''): string {
  const { language } = new Intl.Locale(document.documentElement.lang);
  return (languages[language] ?? fallback)[key].replace('{}', () => value);
}

/** Makes an element say something, also after `retellWords`. */
export function saying<Kind extends HTMLElement>(element: Kind, key: WordKey, value = ''): Kind {
  element.dataset['text'] = key;
  element.dataset['value'] = value;
  element.textContent = say(key, value);
  return element;
}

/** Gives an element a name for those who do not see it, also after `retellWords`. */
export function labelled<Kind extends HTMLElement>(element: Kind, key: WordKey, value = ''): Kind {
  element.dataset['label'] = key;
  element.dataset['value'] = value;
  element.ariaLabel = say(key, value);
  return element;
}

/** Says everything on the page anew that says something in the language of the page. */
export function retellWords(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-label], [data-hint]')) {
    const { text, label, hint, value } = element.dataset;
    if (isKey(text)) element.textContent = say(text, value);
    if (isKey(label)) element.ariaLabel = say(label, value);
    if (isKey(label) && element.title) element.title = say(label, value);
    if (isKey(hint)) element.setAttribute('placeholder', say(hint, value));
  }
}

const isKey = (text: string | undefined): text is WordKey => text !== undefined && Object.hasOwn(fallback, text);

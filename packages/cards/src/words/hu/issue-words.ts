import type { IssueWords } from '../language.ts';

export const issueWords: IssueWords = {
  'issue.required': 'Töltse ki: „{field}”.',
  'issue.wrong-type': 'Ide nem illő adat: „{field}”. Adja meg újra.',
  'issue.not-in-list': 'Nem választható érték: „{field}”. Válasszon a listából.',
  'issue.unknown-property': 'A Partner Center nem ismeri ezt: „{path}”. Vegye ki, majd küldje el újra.',
  'issue.invalid-date':
    '{value, select, none {Érvénytelen dátum: „{field}”.} other {„{field}”: „{value}” nem érvényes dátum.}} Válasszon egyet, például 2027-03-31.',
  'issue.invalid-number':
    '{value, select, none {Nem egyértelmű szám: „{field}”.} other {„{field}”: „{value}” nem egyértelmű szám.}} Írja ezres tagolás nélkül, például 50000,50, és ne legyen nullánál kisebb.',
  'issue.invalid-email':
    '{value, select, none {Nem e-mail-cím: „{field}”.} other {„{field}”: „{value}” nem e-mail-cím.}} Így írja: nev@vallalat.hu.',
  'issue.invalid-country':
    '{value, select, none {Nem ismert ország: „{field}”.} other {„{field}”: „{value}” nem ismert ország.}} Írjon két betűt, például HU, vagy az ország magyar vagy angol nevét.',
  'issue.country-has-three-letters': '„{field}”: két betű kell, {value} helyett írja ezt: {suggestion}.',
  'issue.invalid-currency':
    '{value, select, none {Nem pénznemkód: „{field}”.} other {„{field}”: „{value}” nem pénznemkód.}} Írjon három betűt, például HUF vagy EUR.',
  'issue.too-many': 'Túl sok bejegyzés: „{field}”. Most {count}, legfeljebb {max} lehet. Töröljön néhányat.',
  'issue.too-long': 'Túl hosszú volt, ezért levágtuk: „{field}”. Rövidítse. A karakterek legnagyobb száma: {max}.',
  'issue.consent-needed': 'E hozzájárulás nélkül nem küldhető el ajánlás. Kapcsolja be: „{field}”.',
  'issue.contact-needed-for-help':
    'A Microsoft csak akkor segít, ha ismer kapcsolattartót az ügyfélnél. Töltse ki: „{field}”.',
  'issue.unknown-solution': 'A Partner Center nem ismeri ezt a megoldást. Válasszon másikat itt: „{field}”.',
  'issue.refused':
    '{message, select, none {A Partner Center nem fogadta el: „{field}”. Módosítsa, majd küldje el újra.} other {A Partner Center nem fogadta el: „{field}”. Indok: {message}}}',
};

import type { IssueWords } from '../language.ts';

export const issueWords: IssueWords = {
  'issue.required': 'Töltse ki: „{field}”.',
  'issue.wrong-type': '„{field}”: ide nem illő adat. Adja meg újra.',
  'issue.not-in-list': '„{field}”: nem választható érték. Válasszon a listából.',
  'issue.unknown-property': 'A Partner Center nem ismeri ezt: „{path}”. Távolítsa el, majd küldje el újra.',
  'issue.invalid-date':
    '{value, select, none {„{field}”: érvénytelen dátum.} other {„{field}”: „{value}” nem érvényes dátum.}} Válasszon egyet, például 2027-03-31.',
  'issue.invalid-number':
    '{beside, select, none {{value, select, none {„{field}”: nem egyértelmű szám.} other {„{field}”: „{value}” nem egyértelmű szám.}} Írja ezres tagolás nélkül, például 50000,50, és ne legyen nullánál kisebb.} other {„{field}”: „{value}” pénzneme {beside}, a kiválasztott pénznem viszont {chosen}. Javítsa az egyiket.}}',
  'issue.invalid-email':
    '{value, select, none {„{field}”: érvénytelen e-mail-cím.} other {„{field}”: „{value}” nem e-mail-cím.}} Így írja: nev@vallalat.hu.',
  'issue.invalid-country':
    '{value, select, none {„{field}”: nem ismert ország.} other {„{field}”: „{value}” nem ismert ország.}} Írjon két betűt, például HU, vagy az ország magyar vagy angol nevét.',
  'issue.country-has-three-letters': '„{field}”: két betű kell, {value} helyett írja ezt: {suggestion}.',
  'issue.invalid-currency':
    '{value, select, none {„{field}”: érvénytelen pénznemkód.} other {„{field}”: „{value}” nem pénznemkód.}} Írjon három betűt, például HUF vagy EUR.',
  'issue.too-many': '„{field}”: túl sok elem. Most {count}, legfeljebb {max} lehet. Töröljön néhányat.',
  'issue.too-long': '„{field}”: túl hosszú volt, ezért levágtuk. Rövidítse le: legfeljebb {max} karakter lehet.',
  'issue.consent-needed': 'E hozzájárulás nélkül nem küldhető el ajánlás. Kapcsolja be: „{field}”.',
  'issue.contact-needed-for-help':
    'A Microsoft csak akkor segít, ha ismer kapcsolattartót az ügyfélnél. Töltse ki: „{field}”.',
  'issue.unknown-solution': 'A Partner Center nem ismeri ezt a megoldást. Válasszon másikat itt: „{field}”.',
  'issue.refused':
    '{message, select, none {A Partner Center nem fogadta el: „{field}”. Módosítsa, majd küldje el újra.} other {A Partner Center nem fogadta el: „{field}”. Indok: {message}}}',
};

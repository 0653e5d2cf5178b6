import { type LanguageWords, list, titlesOf } from './language-words.ts';

const areas = list('IT, inköps, ekonomi, försäljnings, marknads, HR, drift, teknik, produktions, informations');

export const swedish: LanguageWords = {
  commonWords: list(
    'och, att, det, som, en, ett, är, på, för, med, till, av, den, de, om, inte, har, hade, vi, ni, du, jag, han, hon, dem',
    'från, hos, eller, men, så, kan, ska, skulle, vara, blir, blev, var, sina, deras, vår, våra, när, nu, över, efter',
    'mvh, hälsningar, hälsning, vänlig, tack, hej, kring, ungefär, vid, mot, bara, också, än, finns, sig, sin, oss, ca, just',
  ),
  companyLabels: ['företag', 'kund', 'bolag', 'organisation', 'kundnamn', 'företagsnamn'],
  personLabels: ['kontakt', 'kontaktperson', 'namn', 'från', 'avsändare'],
  customerCues: ['kunden', 'kund', 'kunden är', 'kunden heter', 'vår kund'],
  companyCues: ['hos', 'från', 'på'],
  rivalCues: ['konkurrenten', 'istället för', 'slog', 'partnern', 'återförsäljaren', 'vår partner'],
  cityLabels: ['ort', 'stad', 'postort'],
  titleLabels: ['befattning', 'yrkesroll', 'roll'],
  contactCues: ['kontakt', 'kontakten är', 'kontakt är', 'kontakta', 'prata med', 'fråga efter'],
  colleagueCues: ['min kollega', 'kollegan', 'vår kollega', 'min chef'],
  companyVerbs: ['vill', 'behöver', 'söker', 'frågar', 'undrar', 'planerar', 'letar'],
  openers: list(
    'Kunden, Kund, Både, Nytt, Ny, Vår, Hej, Och, Hos, Från, På, Träffade, Företaget, Bolaget, Imorgon',
    'Igår, Idag',
  ),
  valueStems: ['budget', 'värd', 'värde', 'totalt', 'belopp', 'summa', 'avsatt', 'affär', 'storlek'],
  otherMoneyStems: list(
    'per månad, i månaden, per användare, per år, årligen, om året, /mån, /månad, /år, /anv, /användare, omsätt, rabatt, betalar idag',
    'betalar, vite, förra året, styck, per dag, om dagen, i veckan, per vecka, per timme, i timmen, /dag, /tim',
    'betalade, spenderade, la ut, skyldig',
  ),
  grossStems: list('inkl. moms, inkl moms, inklusive moms, med moms, brutto'),
  forecastStems: ['beräknad intäkt', 'uppskattad intäkt', 'förväntad intäkt'],
  multipliers: {
    k: 1e3,
    t: 1e3,
    tusen: 1e3,
    m: 1e6,
    mn: 1e6,
    milj: 1e6,
    miljon: 1e6,
    miljoner: 1e6,
    md: 1e9,
    mdr: 1e9,
    miljard: 1e9,
    miljarder: 1e9,
  },
  currencyStems: { kr: 'SEK', ':-': 'SEK', kronor: 'SEK', euro: 'EUR', dollar: 'USD', pund: 'GBP' },
  currencyLabels: ['valuta'],
  closingStems: list('avslut, skriv, underskri, beslut, deadline, beställ, sign, stäng, tilldel'),
  otherDayStems: list(
    'möte, samtal, demo, workshop, skickat, går ut, löper ut, gäller, sedan, utbildning, presentation',
  ),
  untilWords: ['senast', 'senast i', 'senast den', 'före', 'före den', 'innan', 'innan den', 'till och med'],
  monthEnds: ['slutet av MONTH', 'slutet på MONTH', 'utgången av MONTH', 'sista MONTH'],
  dayOrders: ['day month'],
  titles: [
    ...list(
      'vd, VD, verkställande direktör, inköpare, upphandlare, kontorschef, driftansvarig, inköpsansvarig, IT-ansvarig',
      'avdelningschef',
    ),
    ...titlesOf(areas, ['Xchef', 'X-chef', 'Xdirektör', 'X-direktör', 'Xansvarig', 'X-ansvarig']),
  ],
  honorificsBefore: [],
  honorificsAfter: [],
};

import { type LanguageWords, list, titlesOf } from './language-words.ts';

const areas = list('informatikai, IT, gazdasági, pénzügyi, beszerzési, értékesítési, műszaki, operatív, marketing, HR');

export const hungarian: LanguageWords = {
  commonWords: list(
    'és, hogy, nem, van, vannak, volt, lesz, lenne, egy, az, ez, azt, ezt, is, meg, már, még, csak, de, vagy, ha, mert',
    'kell, nekik, náluk, nekünk, őket, velük, aki, ami, mint, most, majd, után, szerint, körül, között, ki, itt, ott',
    'előtt, viszont, pedig, akkor, mellett, üdv, üdvözlettel, köszönöm, kérem, kérjük, tisztelt, kedves, iránt, jövő, héten, való, rá, mai, nálunk, fő, db',
  ),
  companyLabels: ['cég', 'cég neve', 'ügyfél neve', 'cégnév', 'ügyfél', 'vállalat', 'partner', 'szervezet'],
  personLabels: ['kapcsolattartó', 'név', 'kontakt', 'feladó', 'kapcsolat'],
  customerCues: ['ügyfelünk', 'ügyfél', 'ügyfelünk a', 'ügyfelünk az', 'az ügyfél a', 'az ügyfél az'],
  companyCues: ['cég'],
  rivalCues: ['versenytárs', 'versenytársunk', 'versenytársunk a', 'viszonteladó', 'viszonteladónk', 'megelőztük a'],
  cityLabels: ['város', 'település', 'helység', 'székhely'],
  titleLabels: ['beosztás', 'pozíció', 'munkakör', 'titulus'],
  contactCues: ['keresd', 'kapcsolattartó', 'kapcsolattartónk'],
  colleagueCues: ['kollégám', 'kolléganőm', 'kollégánk', 'kolléga', 'főnököm'],
  companyVerbs: ['szeretne', 'kér', 'kérne', 'keres', 'érdeklődik', 'venne', 'akar'],
  openers: list('A, Az, Egy, És, Ma, Új, Ügyfél, Ügyfelünk, Cég, Szia, Sziasztok, Mai, Valamint, Holnap, Tegnap'),
  valueStems: list('keret, költségvetés, büdzsé, érték, összeg, összesen, szánnak, szánunk, szán rá, becsült'),
  otherMoneyStems: list(
    'havonta, havi, évente, évi, heti, napi, fejenként, felhasználónként, /hó, /hónap, /év, /felhasználó, /fő, /gép, /db, árbevétel, forgalm, bérleti',
    'kedvezmény, jelenleg, bírság, tavaly, naponta, hetente, óránként, /nap, /óra, költött, fizetett, tartoz',
  ),
  grossStems: ['bruttó', 'áfával', 'áfa-val'],
  forecastStems: ['becsült bevétel', 'várható bevétel'],
  multipliers: { e: 1e3, ezer: 1e3, m: 1e6, millió: 1e6, mrd: 1e9, milliárd: 1e9 },
  currencyStems: { ft: 'HUF', forint: 'HUF', euró: 'EUR', euro: 'EUR', dollár: 'USD', font: 'GBP' },
  currencyLabels: ['pénznem', 'valuta', 'deviza', 'devizanem'],
  closingStems: list(
    'zárás, zárul, aláír, ír alá, írnák alá, írják alá, szerződ, dönt, határid, rendel, eredményhirdet',
  ),
  untilStems: ['-ig', 'végéig', 'legkésőbb'],
  otherDayStems: list(
    'megbeszél, találkoz, demó, bemutató, elküldve, küldve, hívás, lejár, érvényes, óta, workshop, indul',
  ),
  untilWords: ['legkésőbb'],
  monthEnds: ['MONTH végéig', 'MONTH végén', 'MONTH vége'],
  dayOrders: ['year month day', 'month day'],
  titles: [
    ...list(
      'ügyvezető igazgató, ügyvezető, vezérigazgató, igazgató, irodavezető, informatikus, rendszergazda',
      'cégvezető',
    ),
    ...titlesOf(areas, ['X vezető', 'X igazgató', 'X menedzser', 'X osztályvezető']),
  ],
  honorificsBefore: [],
  honorificsAfter: ['úr', 'asszony', 'úrral', 'úrnak', 'asszonnyal', 'kisasszony'],
  honorificAfter: 'lastName',
  surnameFirst: true,
  namesInflect: true,
};

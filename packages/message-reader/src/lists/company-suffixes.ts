import { list } from '../languages/language-words.ts';

export const germanSuffixes: readonly string[] = list('GmbH & Co. KG, GmbH, AG, KG, SE');

/** Legal forms that stand behind a company's name, as they are written. */
export const companySuffixes: readonly string[] = [
  ...list('Ltd, Ltd., Limited, plc, PLC, LLP, LLC, Inc, Inc., Corp, Corp., Corporation, Group Ltd, Kft., Kft'),
  ...list('Zrt., Zrt, Nyrt., Nyrt, Bt., Kkt., A.Ş., AŞ, Ltd. Şti., San. ve Tic. Ltd. Şti., San. ve Tic. A.Ş.'),
  ...list('Tic. Ltd. Şti., Tic. A.Ş., San. A.Ş., Sp. z o.o., sp. z o.o., Sp. z o. o., sp. z o. o., Sp. j., sp. j.'),
  ...list(
    'Sp. k., sp. k., Sp. z o.o. Sp. k., sp. z o.o. sp. k., s.c., S.C., S.K.A., AB, HB, ekonomisk förening, ek. för., AS, ASA, A/S, ApS, Oy',
  ),
  ...list(
    'Oyj, Lda., Lda, Ltda., Ltda, S.A., SA, Unipessoal Lda., S.L., S.r.l., SRL, SpA, S.p.A., SAS, SARL, B.V., BV, N.V., NV',
  ),
  ...list('LTD. ŞTİ., SAN. VE TİC. LTD. ŞTİ., SAN. VE TİC. A.Ş., TİC. LTD. ŞTİ., TİC. A.Ş.'),
  ...germanSuffixes,
];

/** What stands behind the name of an organisation that has no legal form: as it is, or as the end of a longer word. */
export const organisationEndings: Readonly<Record<'whole' | 'compound', readonly string[]>> = {
  whole: [
    ...list('Bank, Trust, Foundation, University, College, Hospital, Council, Holding, Group, Association, Clinic'),
    ...list(
      'Clinics, Airlines, Airways, Foods, Industries, Hotel, Hotels, Traders, Institute, Museum, Schools, Academy',
    ),
    ...list(
      'Insurance, Brewery, Bakery, Robotics, Motors, Pharmaceuticals, Alapítvány, Szálloda, Szálló, Klinika, Pékség',
    ),
    ...list(
      'Vakfı, Üniversitesi, Belediyesi, Bankası, Hastanesi, Derneği, Kooperatifi, Oteli, Koleji, Kozmetik, Lojistik, Tekstil',
    ),
    ...list('İnşaat, Gıda, Turizm, Otomotiv, Mobilya, Sigorta, Yazılım, Mağazaları, Okulları'),
  ],
  compound: [
    ...list('egyetem, Egyetem, kórház, Kórház, önkormányzat, Önkormányzat, biztosító, Biztosító, gimnázium, Gimnázium'),
    ...list('szövetkezet, Szövetkezet, vízművek, Vízművek, universitet, högskola, sjukhus, sjukhuset, kommun, museum'),
  ],
};

/** What stands before it. */
export const organisationBeginnings: readonly string[] = [
  ...list(
    'University of, Bank of, City of, Stiftelsen, Föreningen, Câmara de, Câmara Municipal de, Cooperativa, Holding, Grupa',
  ),
  ...list('Universidade de, Universidade do, Universidade da, Fundação, Associação, Grupo, Hospital de, Hospital do'),
  ...list('Hospital da, Instituto, Município de, Município do, Município da, Escola, Clínica, Farmácia, Hotel'),
];

/** What stands before it or within it: `Mazowiecka Spółdzielnia Mleczarska`. */
export const organisationNouns: readonly string[] = list(
  'Spółdzielnia, Szpital, Uniwersytet, Politechnika, Akademia, Fundacja, Stowarzyszenie, Hurtownia, Instytut, Urząd',
  'Zespół, Gmina, Przychodnia, Zakład, Zakłady, Kancelaria, Muzeum, Piekarnia, Browar, Wydawnictwo',
);

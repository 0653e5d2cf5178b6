import { list } from '../languages/language-words.ts';

/** Legal forms that stand behind a company's name, as they are written. */
export const companySuffixes: readonly string[] = list(
  'Ltd, Ltd., Limited, plc, PLC, LLP, LLC, Inc, Inc., Corp, Corp., Corporation, Group Ltd, Kft., Kft',
  'Zrt., Zrt, Nyrt., Nyrt, Bt., Kkt., A.Ş., AŞ, Ltd. Şti., San. ve Tic. Ltd. Şti., San. ve Tic. A.Ş.',
  'Tic. Ltd. Şti., Tic. A.Ş., San. A.Ş., Sp. z o.o., sp. z o.o., Sp. z o. o., Sp. j., sp. j., Sp. k.',
  'sp. k., AB, HB, AS, ASA, A/S, ApS, Oy, Oyj, Lda., Lda, S.A., SA, Unipessoal Lda., S.L., S.r.l., SRL',
  'SpA, S.p.A., SAS, SARL, GmbH, GmbH & Co. KG, AG, SE, KG, B.V., BV, N.V., NV',
);

/** What stands behind the name of an organisation that has no legal form. */
export const organisationEndings: readonly string[] = list(
  'Bank, Trust, Foundation, University, College, Hospital, Council, Holding, Group, Association',
  'Alapítvány, Egyetem, Kórház, Önkormányzat, Vakfı, Üniversitesi, Belediyesi, Bankası, Hastanesi',
  'Derneği',
);

/** What stands before it. */
export const organisationBeginnings: readonly string[] = list(
  'University of, Bank of, City of, Stiftelsen, Föreningen, Fundacja, Uniwersytet, Hurtownia',
  'Spółdzielnia, Câmara de, Câmara Municipal de, Cooperativa, Universidade de, Universidade do, Fundação',
  'Associação, Grupo',
);

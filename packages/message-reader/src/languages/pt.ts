import { type LanguageWords, list, titlesOf } from './language-words.ts';

const areas = list(
  'TI, IT, informática, sistemas de informação, compras, operações, marketing, vendas, recursos humanos',
);
const adjectives = list(
  'financeiro, financeira, geral, comercial, técnico, técnica, executivo, executiva, administrativa',
);

export const portuguese: LanguageWords = {
  commonWords: list(
    'o, os, as, um, uma, de, do, da, dos, das, e, em, no, na, nos, nas, que, com, para, por, não, ao, aos, à, é, são, está',
    'foi, ser, ter, tem, têm, mais, mas, ou, se, ele, ela, eles, seu, sua, seus, este, esta, isso, como, quando, já',
    'cumprimentos, obrigado, obrigada, bom, dia, olá, estão, há, pelo, pela, cerca, também, nosso, nossa, hoje, falei',
  ),
  companyLabels: ['empresa', 'nome do cliente', 'cliente', 'organização', 'entidade', 'nome da empresa'],
  personLabels: ['contacto', 'pessoa de contacto', 'nome', 'de', 'remetente', 'contato'],
  customerCues: ['cliente', 'cliente é', 'cliente é a', 'cliente é o'],
  companyCues: ['empresa', 'da empresa', 'na empresa'],
  rivalCues: ['concorrente', 'em vez da', 'contra a', 'contra o', 'parceiro', 'parceira', 'revendedor', 'batemos a'],
  cityLabels: ['cidade', 'localidade', 'sede'],
  titleLabels: ['cargo', 'função'],
  contactCues: ['contacto é o', 'contacto é a', 'fala com o', 'fala com a', 'falar com o', 'falar com a'],
  colleagueCues: ['meu colega', 'minha colega', 'nosso colega', 'nossa colega', 'meu chefe', 'minha chefe'],
  companyVerbs: ['quer', 'precisa', 'pediu', 'pergunta', 'procura', 'espera', 'pretende'],
  openers: list(
    'A, O, As, Os, Um, Uma, Cliente, Empresa, Novo, Nova, Olá, Na, No, Da, Do, E, Para, Boas, TI, IT, Hoje',
    'Ontem, Amanhã',
  ),
  valueStems: list('orçamento, valor, vale, total, montante, verba, investimento, reservámos, reservaram'),
  otherMoneyStems: list(
    'por mês, por utilizador, por ano, ao ano, mensal, anuais, /mês, /ano, /utilizador, faturação, facturação, receita',
    'desconto, paga hoje, pagam hoje, multa, volume de negócios, ano passado, cada, por dia, por semana, por hora, /dia',
    'fatura, faturou, factura, facturou, gastou, gastaram, pagou, pagaram, deves',
  ),
  grossStems: list('com IVA, c/ IVA, c/IVA, IVA incluído, inclui IVA, incluindo IVA, bruto'),
  forecastStems: ['receita est', 'receita prevista', 'receita estimada'],
  multipliers: {
    k: 1e3,
    mil: 1e3,
    m: 1e6,
    mi: 1e6,
    milhão: 1e6,
    milhões: 1e6,
    'milhão de': 1e6,
    'milhões de': 1e6,
    'mil milhões': 1e9,
    'mil milhões de': 1e9,
    bi: 1e9,
  },
  unclearMultipliers: ['m'],
  currencyStems: { euro: 'EUR', dólar: 'USD', libra: 'GBP' },
  currencyLabels: ['moeda', 'divisa'],
  closingStems: list('fecho, fechar, assin, decis, decid, prazo, encomend, adjudica, data limite'),
  otherDayStems: list(
    'reunião, chamada, demo, apresentação, enviad, termina, expira, válid, formação, desde, workshop',
  ),
  untilWords: ['até', 'até a', 'até ao', 'até dia', 'até ao dia', 'antes de', 'o mais tardar'],
  monthEnds: ['final de MONTH', 'fim de MONTH', 'fins de MONTH'],
  dayOrders: ['day month'],
  titles: [
    ...list(
      'administrador, administradora, sócio-gerente, sócia-gerente, gerente, presidente, diretor-geral',
      'diretora-geral',
    ),
    ...titlesOf(
      areas,
      list(
        'diretor de X, diretora de X, responsável de X, responsável pela X, gestor de X, gestora de X',
        'chefe de X',
      ),
    ),
    ...titlesOf(adjectives, ['diretor X', 'diretora X', 'director X', 'directora X']),
  ],
  honorificsBefore: list('Sr., Sra., Dr., Dra., Eng., Eng.ª, Eng.º, Sr, Sra, Dr, Dra, sr., sra., dr., dra., eng.'),
  honorificsAfter: [],
};

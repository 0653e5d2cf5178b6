import { type LanguageWords, list, titlesOf } from './language-words.ts';

const areas = list('IT, ICT, Procurement, Purchasing, Finance, Sales, Marketing, Operations, HR, Digital');

export const english: LanguageWords = {
  commonWords: list(
    'the, and, for, with, from, this, that, they, their, them, there, have, has, had, was, were, are, is, be, been',
    'will, would, can, could, should, not, but, of, to, in, on, at, by, or, we, our, you, your, he, she, his, her',
    'about, who, what, when, which, some, just, please, thanks, regards, next, than, want, into, still, need, an',
  ),
  companyLabels: ['company', 'customer', 'client', 'account', 'organisation', 'organization'],
  personLabels: ['contact', 'contact person', 'name', 'from', 'contact name', 'key contact'],
  companyCues: ['customer', 'client', 'from', 'at', 'with', 'spoke to', 'talked to', 'visited', 'met'],
  companyVerbs: list(
    'wants, want, needs, need, asked, asks, would like, is looking, are looking, plans, is interested',
  ),
  openers: list(
    'A, An, The, Our, Their, New, Both, And, Also, Can, Deal, For, With, From, At, Customer, Client',
    'Company, Hi, Hello, Dear, Spoke, Met, Visited, Contact, Account, Today, Tomorrow, Yesterday',
  ),
  valueStems: ['budget', 'value', 'worth', 'deal size', 'total', 'amount', 'set aside', 'earmarked', 'estimate'],
  otherMoneyStems: list(
    'per user, per month, per seat, per year, a month, a year, each, /month, /user, monthly, annually',
    'revenue, turnover, discount, currently pay, at the moment, salary, fine of, last year',
  ),
  grossStems: list(
    'incl. VAT, inc VAT, inc. VAT, incl VAT, including VAT, VAT included, with VAT, including tax, incl. tax, gross',
  ),
  multipliers: { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, mio: 1e6 },
  currencyStems: { euro: 'EUR', pounds: 'GBP', dollar: 'USD', quid: 'GBP' },
  closingStems: list('clos, close, closing, sign, signature, decision, decide, deadline, order, award, due'),
  otherDayStems: list(
    'meeting, call, demo, workshop, sent, kick-off, kickoff, expire, renewal, valid, since, go-live, born',
  ),
  untilWords: ['by', 'by the', 'before', 'before the', 'until', 'until the', 'no later than'],
  monthEnds: ['end of MONTH', 'the end of MONTH'],
  dayOrders: ['day month', 'month day'],
  titles: [
    ...list('CEO, CIO, CTO, CFO, COO, CISO, CDO, CMO, Managing Director, General Manager, Office Manager'),
    ...titlesOf(list('Executive, Information, Technology, Financial, Operating, Digital, Information Security'), [
      'Chief X Officer',
    ]),
    ...titlesOf(areas, ['X Director', 'X Manager', 'Head of X', 'Director of X', 'VP of X', 'VP X', 'X Lead']),
  ],
  honorificsBefore: ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'],
  honorificsAfter: [],
};

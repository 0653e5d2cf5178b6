import { type LanguageWords, list, titlesOf } from './language-words.ts';

const areas = list(
  'IT, ICT, Procurement, Purchasing, Finance, Sales, Marketing, Operations, HR, Digital, Commercial, Technical, Technology',
  'Infrastructure, Security, Engineering, Data, Cloud, Supply Chain, Facilities, Plant, Practice, Systems, Product',
);

export const english: LanguageWords = {
  commonWords: list(
    'the, and, for, with, from, this, that, they, their, them, there, have, has, had, was, were, are, is, be, been',
    'will, would, can, could, should, not, but, of, to, in, on, at, by, or, we, our, you, your, he, she, his, her',
    'so, now, then, yes, also, if, after, about, who, what, when, which, some, just, please, thanks, regards, next, than, want, into, still, need, an',
  ),
  companyLabels: [
    'company',
    'company name',
    'customer name',
    'client name',
    'account name',
    'customer',
    'client',
    'account',
    'organisation',
    'organization',
  ],
  personLabels: ['contact', 'contact person', 'name', 'from', 'contact name', 'key contact'],
  customerCues: [
    'new lead',
    'prospect',
    'customer',
    'client',
    'customer is',
    'client is',
    'customer here is',
    'end customer is',
  ],
  companyCues: ['from', 'at', 'with', 'spoke to', 'talked to', 'visited', 'met', 'meeting'],
  rivalCues: list(
    'beat, against, instead of, competitor, competitors, rival, partner, reseller, distributor, via, replacing, unlike',
    'lost to, competing with',
  ),
  cityLabels: ['city', 'town'],
  titleLabels: ['job title', 'position', 'role'],
  contactCues: [
    'contact is',
    'contact there is',
    'contact person is',
    'ask for',
    'talk to',
    'speak to',
    'reach out to',
  ],
  colleagueCues: ['my colleague', 'our colleague', 'colleague', 'my boss', 'my manager', 'our own'],
  companyVerbs: list(
    'wants, want, needs, need, asked, asks, would like, is looking, are looking, plans, is interested',
  ),
  openers: list(
    'A, An, The, Our, Their, New, Both, And, Also, Can, Deal, For, With, From, At, Customer, Client',
    'Company, Hi, Hello, Dear, Spoke, Met, Visited, Contact, Account, Today, Tomorrow, Yesterday',
  ),
  valueStems: ['budget', 'value', 'worth', 'deal size', 'total', 'amount', 'set aside', 'earmarked', 'estimate'],
  otherMoneyStems: list(
    'per annum, p.a., per user, per month, per seat, per year, a month, a year, each, /month, /user, per yr, /year, /yr, /annum, /mo, /seat, monthly, annually',
    'per day, per week, per hour, a day, a week, an hour, /day, /hour, spent, paid, owe, too much, refund, invoice for',
    'revenue, turnover, discount, currently pay, at the moment, salary, fine of, last year',
  ),
  grossStems: list(
    'incl. VAT, inc VAT, inc. VAT, incl VAT, including VAT, VAT included, with VAT, including tax, incl. tax, gross',
  ),
  forecastStems: ['est. revenue', 'expected revenue', 'estimated revenue', 'forecast revenue'],
  multipliers: { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, mio: 1e6, bn: 1e9, billion: 1e9 },
  currencyStems: { euro: 'EUR', pounds: 'GBP', dollar: 'USD', quid: 'GBP' },
  currencyLabels: ['currency', 'currency code'],
  closingStems: list(
    'clos, close, closing, sign, signature, decision, decide, deadline, order, award, due, po expected, po by, po due, po date',
  ),
  otherDayStems: list(
    'meeting, call, demo, workshop, sent, kick-off, kickoff, expire, renewal, valid, since, go-live, born',
  ),
  untilWords: ['by', 'by the', 'before', 'before the', 'until', 'until the', 'no later than'],
  monthEnds: ['end of MONTH', 'the end of MONTH'],
  dayOrders: ['day month', 'month day'],
  titles: [
    ...list('MD, Founder, CEO, CIO, CTO, CFO, COO, CISO, CDO, CMO, Managing Director, General Manager, Office Manager'),
    ...titlesOf(list('Executive, Information, Technology, Financial, Operating, Digital, Information Security'), [
      'Chief X Officer',
    ]),
    ...titlesOf(areas, [
      'X Director',
      'X Manager',
      'Head of X',
      'Director of X',
      'VP of X',
      'VP X',
      'Vice President of X',
      'SVP X',
      'X Lead',
    ]),
  ],
  honorificsBefore: list('Mr, Mrs, Ms, Miss, Dr, Prof, Mr., Mrs., Ms., Dr., Prof., dr., prof., Prof. Dr.'),
  honorificsAfter: [],
};

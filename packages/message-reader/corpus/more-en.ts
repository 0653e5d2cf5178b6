import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const moreEnglish: Corpus = {
  language: 'en',
  region: 'GB',
  sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
  messages: [
    {
      text: `Meeting notes 9 March
Attendees: Sam Taylor, Bridget Owusu (COO), Alan Pike
Halcyon Ferries plc is moving off VMware. They like Azure, 3 year term. Commercials: £1.4m total contract value. Board paper due 22 April 2026, signature right after.
Action: send Bridget (bridget.owusu@halcyonferries.example) the case studies.`,
      expected: {
        company: 'Halcyon Ferries plc',
        firstName: 'Bridget',
        lastName: 'Owusu',
        email: 'bridget.owusu@halcyonferries.example',
        title: 'COO',
        value: '1400000',
        currency: 'GBP',
        closing: '2026-04-22',
        products: 'Azure',
      },
    },
    {
      text: `Topic: Co-sell request
Account name: Marlow Tiles Limited
Est. revenue: £36,500
Est. close date: 12/06/2026
Primary contact: Desmond Hale
Email: desmond.hale@marlowtiles.example
Business phone: 01632 960 118
Address: 12 Kiln Road, Stoke ST4 1AA
Product: Business Central`,
      expected: {
        company: 'Marlow Tiles Limited',
        firstName: 'Desmond',
        lastName: 'Hale',
        email: 'desmond.hale@marlowtiles.example',
        street: '12 Kiln Road',
        postalCode: 'ST4 1AA',
        city: 'Stoke',
        country: 'GB',
        value: '36500',
        currency: 'GBP',
        closing: '2026-06-12',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Hiya, me again. Spoke with Yusuf at Greenfinch Bakery this morning, he's their ops manager and wants two options: £12k for M365 only or £30k with Teams Rooms. He'll pick one by Easter.`,
      expected: { company: 'Greenfinch Bakery', products: 'Microsoft365,Teams' },
    },
    {
      text: `From: Petra Vogel <petra.vogel@lindenhof-klinik.example>
To: info@tailspin.example
Date: Fri, 6 Mar 2026 08:15:04 +0100
Subject: Enquiry

Dear Sir or Madam,
we are a clinic group with 900 staff in Salzburg and look for a partner for Microsoft 365 E5 and Intune. The budget for 2026 is EUR 210.000. Please contact my assistant Jonas Huber, jonas.huber@lindenhof-klinik.example, +43 662 555 100.
Kind regards
Petra Vogel
CIO
Lindenhof Klinik GmbH`,
      expected: {
        company: 'Lindenhof Klinik GmbH',
        city: 'Salzburg',
        country: 'AT',
        value: '210000',
        currency: 'EUR',
        phone: '+43662555100',
        products: 'EnterpriseMobilityAndSecurity,Microsoft365',
      },
    },
    {
      text: `Sam - heads up, Tamsin from Orchard Vets (the ones in Exeter, about 8 practices) wants to go ahead with SharePoint. PO for nineteen thousand should land next week. tamsin.lowe@orchardvets.example`,
      expected: {
        company: 'Orchard Vets',
        firstName: 'Tamsin',
        email: 'tamsin.lowe@orchardvets.example',
        products: 'SharePoint',
      },
    },
    {
      text: `Reminder: please submit expenses by 31 March. Taxi receipts over £25 need a manager's approval. Questions to Joanne in finance.`,
      expected: {},
    },
    {
      text: `Co-op update: Kirkstone Rural Cooperative Ltd, Cumbria way. MD Alistair Boyd confirmed Azure SQL + Power BI. £88,000 ex VAT (£105,600 inc VAT). He signs on 30 April. Mobile 07400 311222.`,
      expected: {
        company: 'Kirkstone Rural Cooperative Ltd',
        firstName: 'Alistair',
        lastName: 'Boyd',
        title: 'MD',
        phone: '+447400311222',
        value: '88000',
        currency: 'GBP',
        closing: '2026-04-30',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Who owns Penhallow Group? Their new Chief Digital Officer, Dr Amara Okafor, messaged me on LinkedIn asking about GitHub Copilot for 200 devs. No money talk yet. amara@penhallow.example`,
      expected: {
        company: 'Penhallow Group',
        firstName: 'Amara',
        lastName: 'Okafor',
        email: 'amara@penhallow.example',
        title: 'Chief Digital Officer',
        products: 'DeveloperTools',
      },
    },
    {
      text: `Customer name - Stourbridge Academy Trust
Contact person - Mrs Helen Fry, School Business Manager
Requirement - 1,500 x M365 A3
Budget - 54,000 GBP per annum
Decision - before end of July 2026
Tel - 01384 555 0199`,
      expected: {
        company: 'Stourbridge Academy Trust',
        firstName: 'Helen',
        lastName: 'Fry',
        products: 'Microsoft365',
        closing: '2026-07-31',
      },
    },
    {
      text: `We're replacing the incumbent, Bluestone Systems Ltd, at Aldgate Insurance Brokers Ltd. Deal is worth $420k, legal wants to sign on 15 May. Sponsor is Rosalind Keane (rosalind.keane@aldgatebrokers.example, CFO).`,
      expected: {
        company: 'Aldgate Insurance Brokers Ltd.',
        firstName: 'Rosalind',
        lastName: 'Keane',
        email: 'rosalind.keane@aldgatebrokers.example',
        title: 'CFO',
        value: '420000',
        currency: 'USD',
        closing: '2026-05-15',
      },
    },
  ],
};

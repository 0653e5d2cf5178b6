import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const unseenEnglish: Corpus = {
  language: 'en',
  region: 'GB',
  sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
  messages: [
    {
      text: `Morning all. Quick handover before I go on leave:
- Customer: Thornbury Castings Ltd (Sheffield)
- Who: Niamh O'Donnell, Head of Operations, niamh.odonnell@thornburycastings.example, 0114 496 0182
- What: Business Central for 75 users, replacing Navision
- How much: roughly £95k, board signs off by 29 May 2026`,
      expected: {
        company: 'Thornbury Castings Ltd',
        firstName: 'Niamh',
        lastName: "O'Donnell",
        email: 'niamh.odonnell@thornburycastings.example',
        phone: '+441144960182',
        title: 'Head of Operations',
        city: 'Sheffield',
        country: 'GB',
        value: '95000',
        currency: 'GBP',
        closing: '2026-05-29',
        products: 'Dynamics365Business,DynamicsAX%2CGP%2CNAV%2CSL',
      },
    },
    {
      text: `Hi Sam,

Further to our chat on Tuesday, we'd like to proceed with Power BI for the finance team. The board has approved £22,400 and I need the paperwork signed by 17 April.

Many thanks
Gareth Pugh
Commercial Director
Dyffryn Dairies Limited
Unit 4, Heol Las, Cardiff
gareth@dyffryndairies.example | 029 2018 0147`,
      expected: {
        company: 'Dyffryn Dairies Limited',
        firstName: 'Gareth',
        lastName: 'Pugh',
        email: 'gareth@dyffryndairies.example',
        phone: '+442920180147',
        title: 'Commercial Director',
        city: 'Cardiff',
        country: 'GB',
        value: '22400',
        currency: 'GBP',
        closing: '2026-04-17',
        products: 'PowerBI',
      },
    },
    {
      text: `@Sam Taylor met the folks from Saltmarsh Housing Association at the council event. They run everything on old Exchange servers and want Microsoft 365 for 340 staff.
Their IT lead is Folake Adebayo (folake.adebayo@saltmarsh.example). Budget not agreed, they pay about £30k a year for hosting today.`,
      expected: {
        company: 'Saltmarsh Housing Association',
        firstName: 'Folake',
        lastName: 'Adebayo',
        email: 'folake.adebayo@saltmarsh.example',
        title: 'IT lead',
        products: 'Microsoft365',
      },
    },
    {
      text: `Name: Hannah Whitfield
Company: Whitfield & Rowe Solicitors LLP
Job title: Practice Manager
Phone: 0113 496 0777
Email: h.whitfield@whitfieldrowe.example
City: Leeds
How did you hear about us? LinkedIn
Message: We need help moving 60 people to SharePoint Online. Our budget is between £15,000 and £20,000.`,
      expected: {
        company: 'Whitfield & Rowe Solicitors LLP',
        firstName: 'Hannah',
        lastName: 'Whitfield',
        email: 'h.whitfield@whitfieldrowe.example',
        phone: '+441134960777',
        title: 'Practice Manager',
        city: 'Leeds',
        country: 'GB',
        products: 'SharePoint',
      },
    },
    {
      text: `Re: Azure landing zone

> On 4 March 2026 at 16:20, Sam Taylor <sam.taylor@tailspin.example> wrote:
> Shall we say 120,000 euros all in?

That works. Please send the order form, we will return it by 31 March.
Regards, Dr Marcus Feld
CTO, Feldhaus Optics GmbH, Munich
+49 89 5550 1234`,
      expected: {
        company: 'Feldhaus Optics GmbH',
        firstName: 'Marcus',
        lastName: 'Feld',
        phone: '+498955501234',
        title: 'CTO',
        city: 'München',
        country: 'DE',
        value: '120000',
        currency: 'EUR',
        closing: '2026-03-31',
        products: 'Azure',
      },
    },
    {
      text: `Pub at six? Bring the £15 you borrowed and the charger please. Tom is in too.`,
      expected: {},
    },
    {
      text: `Lost the deal at Corvid Media to a competitor, but their sister company Heronsgate Publishing Ltd is open to Dynamics 365 Customer Service. Talk to Louise Barker there, louise.barker@heronsgate.example. She thinks of $60,000 and wants to decide before 1 July 2026.`,
      expected: {
        company: 'Heronsgate Publishing Ltd',
        firstName: 'Louise',
        lastName: 'Barker',
        email: 'louise.barker@heronsgate.example',
        value: '60000',
        currency: 'USD',
        closing: '2026-07-01',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      text: `The Royal Infirmary Trust asked for Teams Phone on 2,100 extensions. Deal value GBP 310,000.00, contract award 30/09/2026.
Procurement contact: Siobhan Kelly / procurement@infirmary.example / 0117 496 0950. Delivery in Bristol.`,
      expected: {
        company: 'Royal Infirmary Trust',
        firstName: 'Siobhan',
        lastName: 'Kelly',
        email: 'procurement@infirmary.example',
        phone: '+441174960950',
        city: 'Bristol',
        country: 'GB',
        value: '310000',
        currency: 'GBP',
        closing: '2026-09-30',
        products: 'Teams',
      },
    },
    {
      text: `hi sam - jo from fenwick marine rang, wants a quote for 20 surface laptops, about 25k. she's on 07400 900456. can you ring her back?`,
      expected: { phone: '+447400900456', products: 'Surface' },
    },
    {
      text: `Intro as promised: Sam, meet Ravi Menon, Chief Information Officer of Calder Valley Water plc. Ravi, Sam looks after co-sell here.
Ravi's team needs Azure and SQL Server for a new billing system; he has £1.1m set aside and hopes for a signature at the end of October. Call him on +44 7400 654321 or write to ravi.menon@caldervalley.example.
Best, Claire Dobson (Microsoft), claire.dobson@microsoft.com`,
      expected: {
        company: 'Calder Valley Water plc',
        firstName: 'Ravi',
        lastName: 'Menon',
        email: 'ravi.menon@caldervalley.example',
        phone: '+447400654321',
        title: 'Chief Information Officer',
        value: '1100000',
        currency: 'GBP',
        closing: '2026-10-31',
        products: 'Azure,SQL',
      },
    },
  ],
};

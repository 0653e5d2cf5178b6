import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const thirdEnglish: Corpus = {
  language: 'en',
  region: 'GB',
  sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
  messages: [
    {
      text: `Good call just now with Wrenfield Optical (they're the eyewear chain). Decision maker: Dr. Ingrid Saunders, VP of Technology. She'd spend up to $180,000 on Azure AI and wants an agreement signed before June 30, 2026. Reach her via ingrid.saunders@wrenfield.example or +1 312 555 0147.`,
      expected: {
        company: 'Wrenfield Optical',
        firstName: 'Ingrid',
        lastName: 'Saunders',
        email: 'ingrid.saunders@wrenfield.example',
        phone: '+13125550147',
        title: 'VP of Technology',
        value: '180000',
        currency: 'USD',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `Can we register this one? End customer is Pinecrest Hospital Group, introduced by our distributor Larkfield Distribution Ltd. 600 Intune seats, USD 48,000. Contact there: Wesley Tran <wtran@pinecresthg.example>.`,
      expected: {
        company: 'Pinecrest Hospital Group',
        firstName: 'Wesley',
        lastName: 'Tran',
        email: 'wtran@pinecresthg.example',
        value: '48000',
        currency: 'USD',
        products: 'EnterpriseMobilityAndSecurity',
      },
    },
    {
      text: `FW: RFP 2026-114

The Borough Council of Eastmere invites bids for Windows 11 devices and Microsoft 365. Estimated contract value GBP 2.4 million. Award date: 14 August 2026. Clarifications to Mr Neil Forsyth, Procurement Manager, tenders@eastmere.example.`,
      expected: {
        company: 'Borough Council of Eastmere',
        firstName: 'Neil',
        lastName: 'Forsyth',
        email: 'tenders@eastmere.example',
        title: 'Procurement Manager',
        value: '2400000',
        currency: 'GBP',
        closing: '2026-08-14',
        products: 'Microsoft365,Windows',
      },
    },
    {
      text: `So Callum at Ironbridge Foods said yes!! 50k quid for Power BI + SharePoint. He signs Friday week. callum.reid@ironbridgefoods.example`,
      expected: {
        company: 'Ironbridge Foods',
        firstName: 'Callum',
        email: 'callum.reid@ironbridgefoods.example',
        value: '50000',
        currency: 'GBP',
        products: 'PowerBI,SharePoint',
      },
    },
    {
      text: `Sam, could you cover my 3pm with HR? I'm at the dentist. Also Paul Rudge says the £600 for the printer has been approved.`,
      expected: {},
    },
    {
      text: `Customer background: family firm, 3rd generation, Hartwell & Daughters Ltd, Norwich. Revenue about £22m. They use Sage today and consider Business Central. IT Manager Zoe Hartwell thinks £70,000 to £90,000. Nothing before autumn.`,
      expected: {
        company: 'Hartwell & Daughters Ltd',
        firstName: 'Zoe',
        lastName: 'Hartwell',
        title: 'IT Manager',
        products: 'Dynamics365Business',
      },
    },
  ],
};

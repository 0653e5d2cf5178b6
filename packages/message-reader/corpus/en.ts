import type { Corpus } from './corpus-message.ts';

export const english: Corpus = {
  language: 'en',
  region: 'GB',
  sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
  messages: [
    {
      text: `Hi team, just got off the phone with Emma Clarke, IT Director at Brightwater Logistics Ltd in Manchester 🙂
They want to move their whole data centre to Azure. Budget is about £250,000 and they would like to sign by 30 June 2026.
You can reach her at emma.clarke@brightwater.example or 020 7946 0123.`,
      expected: {
        company: 'Brightwater Logistics Ltd',
        firstName: 'Emma',
        lastName: 'Clarke',
        email: 'emma.clarke@brightwater.example',
        phone: '+442079460123',
        title: 'IT Director',
        city: 'Manchester',
        country: 'GB',
        value: '250000',
        currency: 'GBP',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `New lead from the fair:
Company: Harrow & Finch plc
Contact: Oliver Bennett
Email: o.bennett@harrowfinch.example
Phone: +44 7400 123456
Interest: 450 seats of Microsoft 365, Power BI
Value: 85k GBP
Close date: 15/09/2026`,
      expected: {
        company: 'Harrow & Finch plc',
        firstName: 'Oliver',
        lastName: 'Bennett',
        email: 'o.bennett@harrowfinch.example',
        phone: '+447400123456',
        value: '85000',
        currency: 'GBP',
        closing: '2026-09-15',
        products: 'Microsoft365,PowerBI',
      },
    },
    {
      text: `Spoke to Northgate Foods today. They pay £12 per user per month for 300 users at the moment and think about Business Central.
No numbers yet, next call on 24 March.`,
      expected: { company: 'Northgate Foods', products: 'Dynamics365Business' },
    },
    {
      text: `From: Priya Shah <priya.shah@lumenhealth.example>
Sent: 9 March 2026 10:42
To: Sam Taylor <sam.taylor@tailspin.example>
Subject: SharePoint migration

Dear Sam,
as discussed we plan to migrate to SharePoint Online. We have set aside 1.2 million pounds and need a decision by end of September.
Kind regards,
Priya Shah
Chief Information Officer
Lumen Health Group Ltd
Tel. 0161 496 0345`,
      expected: {
        company: 'Lumen Health Group Ltd',
        firstName: 'Priya',
        lastName: 'Shah',
        email: 'priya.shah@lumenhealth.example',
        phone: '+441614960345',
        title: 'Chief Information Officer',
        value: '1200000',
        currency: 'GBP',
        closing: '2026-09-30',
        products: 'SharePoint',
      },
    },
    {
      text: `Can somebody pick this up? Our customer Kestrel Energy needs Windows Server and SQL Server licences, somewhere between 40k and 60k EUR.
Ask for James Walker, james.walker@kestrel-energy.example.`,
      expected: {
        company: 'Kestrel Energy',
        firstName: 'James',
        lastName: 'Walker',
        email: 'james.walker@kestrel-energy.example',
        products: 'SQL,Windows',
      },
    },
    {
      text: `lunch at 12:30? room 4 is free until 14:00, and the printer on floor 3 is broken again 😅`,
      expected: {},
    },
    {
      text: `Deal for the co-sell pipe: Stonebridge Insurance Inc. in Dublin, $1.5M over three years, Dynamics 365 Sales plus Power BI for 1,200 agents.
Closing expected 2026-12-18. Their revenue was $800M last year.
Contact: Sarah Murphy, Head of Procurement, sarah.murphy@stonebridge.example`,
      expected: {
        company: 'Stonebridge Insurance Inc.',
        firstName: 'Sarah',
        lastName: 'Murphy',
        email: 'sarah.murphy@stonebridge.example',
        title: 'Head of Procurement',
        city: 'Dublin',
        country: 'IE',
        value: '1500000',
        currency: 'USD',
        closing: '2026-12-18',
        products: 'Dynamics365Enterprise,PowerBI',
      },
    },
    {
      heldOut: true,
      text: `Hello Sam, quick one. Thomas Reed (CTO, Alderley Robotics Ltd) called me this morning. They need Azure DevOps and Visual Studio for 60 developers.
He mentioned a budget of EUR 95,000 and wants the order placed before 1 May.
Mobile: +44 7911 123456, thomas@alderley.example
Meeting with him on 17 March at 10:00.`,
      expected: {
        company: 'Alderley Robotics Ltd',
        firstName: 'Thomas',
        lastName: 'Reed',
        email: 'thomas@alderley.example',
        phone: '+447911123456',
        title: 'CTO',
        value: '95000',
        currency: 'EUR',
        closing: '2026-05-01',
        products: 'DeveloperTools',
      },
    },
    {
      heldOut: true,
      text: `FYI: Mrs Grace Turner from Pinewood Schools Trust would like 900 Microsoft 365 licences before the new school year.
Worth around £48k. Deadline: 31 August 2026. grace.turner@pinewood.example
--
Sam Taylor
Tailspin Toys Ltd
+44 20 7946 0999`,
      expected: {
        company: 'Pinewood Schools Trust',
        firstName: 'Grace',
        lastName: 'Turner',
        email: 'grace.turner@pinewood.example',
        value: '48000',
        currency: 'GBP',
        closing: '2026-08-31',
        products: 'Microsoft365',
      },
    },
    {
      heldOut: true,
      text: `Two things from Leeds: Daniel Hughes and Laura Price from Oakfield Dental LLP both want Intune rolled out on 220 devices.
Ticket 20260311-77, no budget agreed. I will ping them on Teams tomorrow.`,
      expected: {
        company: 'Oakfield Dental LLP',
        city: 'Leeds',
        country: 'GB',
        products: 'EnterpriseMobilityAndSecurity',
      },
    },
  ],
};

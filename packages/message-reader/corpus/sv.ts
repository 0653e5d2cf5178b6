import type { Corpus } from './corpus-message.ts';

export const swedish: Corpus = {
  language: 'sv',
  region: 'SE',
  sender: { name: 'Nils Ek', email: 'nils.ek@tailspin.example' },
  messages: [
    {
      text: `Hej! Pratade just med Anna Lindqvist, IT-chef på Norrsken Logistik AB i Göteborg. De vill flytta sina servrar till Azure.
Budgeten är ca 2,5 miljoner kronor och avtalet ska skrivas under senast den 30 juni 2026.
anna.lindqvist@norrskenlogistik.example, 070-174 06 05`,
      expected: {
        company: 'Norrsken Logistik AB',
        firstName: 'Anna',
        lastName: 'Lindqvist',
        email: 'anna.lindqvist@norrskenlogistik.example',
        phone: '+46701740605',
        title: 'IT-chef',
        city: 'Göteborg',
        country: 'SE',
        value: '2500000',
        currency: 'SEK',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `Nytt lead från mässan:
Företag: Bergslagen Mat AB
Kontakt: Erik Sandberg
E-post: e.sandberg@bergslagenmat.example
Telefon: +46 8 465 004 12
Produkt: Microsoft 365, 300 användare
Värde: 450 000 SEK
Avslut: 2026-09-15`,
      expected: {
        company: 'Bergslagen Mat AB',
        firstName: 'Erik',
        lastName: 'Sandberg',
        email: 'e.sandberg@bergslagenmat.example',
        phone: '+46846500412',
        value: '450000',
        currency: 'SEK',
        closing: '2026-09-15',
        products: 'Microsoft365',
      },
    },
    {
      text: `Från: Karin Holm <karin.holm@vardhuset.example>
Skickat: den 9 mars 2026
Ämne: Business Central

Hej Nils,
vi har avsatt 80 tusen euro för Business Central och fattar beslut i slutet av maj.
Med vänlig hälsning
Karin Holm
ekonomichef
Vårdhuset Syd AB
Malmö`,
      expected: {
        company: 'Vårdhuset Syd AB',
        firstName: 'Karin',
        lastName: 'Holm',
        email: 'karin.holm@vardhuset.example',
        title: 'ekonomichef',
        city: 'Malmö',
        country: 'SE',
        value: '80000',
        currency: 'EUR',
        closing: '2026-05-31',
        products: 'Dynamics365Business',
      },
    },
    {
      text: `Kunden Fjällräven Hotell AB betalar idag 95 kr per användare och månad för 200 användare. Vill till Windows 11, ingen budget än. Möte den 24 mars.`,
      expected: { company: 'Fjällräven Hotell AB', products: 'Windows' },
    },
    {
      text: `Lunch 12:30? Rum 204 är upptaget till 14:00 och skrivaren på plan 3 är trasig igen 😅`,
      expected: {},
    },
    {
      text: `Hallå! Mälaren Försäkring AB väntar på offert för Power BI och SQL Server. Affären är värd ungefär 1 200 000 kr, underskrift den 15 november, demo den 2 april.
Kontaktperson: Johan Nyström, inköpschef, johan.nystrom@malaren.example`,
      expected: {
        company: 'Mälaren Försäkring AB',
        firstName: 'Johan',
        lastName: 'Nyström',
        email: 'johan.nystrom@malaren.example',
        title: 'inköpschef',
        value: '1200000',
        currency: 'SEK',
        closing: '2026-11-15',
        products: 'PowerBI,SQL',
      },
    },
    {
      text: `Både Dalarna Trä AB och Öresund Båt AB frågar om SharePoint, 200-300 tkr var. Vem börjar vi med?`,
      expected: { products: 'SharePoint' },
    },
    {
      text: `Kund: Gotland Energi AB, Visby. Dynamics 365 Sales, totalt 3 Mkr, deadline 31 augusti 2026. Lars Öberg är vd och nås på lars.oberg@gotlandenergi.example`,
      expected: {
        company: 'Gotland Energi AB',
        firstName: 'Lars',
        lastName: 'Öberg',
        email: 'lars.oberg@gotlandenergi.example',
        title: 'vd',
        city: 'Visby',
        country: 'SE',
        value: '3000000',
        currency: 'SEK',
        closing: '2026-08-31',
        products: 'Dynamics365Enterprise',
      },
    },
    {
      heldOut: true,
      text: `Hej Nils, var hos Skåne Bygg AB i Lund igår. Maria Ekström (inköpsansvarig) vill ha Intune och 60 Surface till säljarna.
De har 900 tkr och vill beställa före 1 juli. Mobil 073-555 12 34, maria.ekstrom@skanebygg.example 👍`,
      expected: {
        company: 'Skåne Bygg AB',
        firstName: 'Maria',
        lastName: 'Ekström',
        email: 'maria.ekstrom@skanebygg.example',
        phone: '+46735551234',
        title: 'inköpsansvarig',
        city: 'Lund',
        country: 'SE',
        value: '900000',
        currency: 'SEK',
        closing: '2026-07-01',
        products: 'EnterpriseMobilityAndSecurity,Surface',
      },
    },
    {
      heldOut: true,
      text: `Sofia Lundgren (CIO, Vasa Utbildning AB) undrar över 150 licenser av Visio och Office. Omsättningen förra året var 90 miljoner kronor. Budget: 240 000 kr.
sofia.lundgren@vasautbildning.example
--
Nils Ek
Tailspin AB
+46 8 555 000 00`,
      expected: {
        company: 'Vasa Utbildning AB',
        firstName: 'Sofia',
        lastName: 'Lundgren',
        email: 'sofia.lundgren@vasautbildning.example',
        title: 'CIO',
        value: '240000',
        currency: 'SEK',
        products: 'Office,Visio',
      },
    },
  ],
};

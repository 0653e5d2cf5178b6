import type { Corpus } from './corpus-message.ts';

/** As rough as the others: forms from a web site, tenders, rarer names and trades. */
export const rougher: readonly Corpus[] = [
  {
    language: 'en',
    region: 'GB',
    sender: { name: 'Sam Taylor', email: 'sam.taylor@tailspin.example' },
    messages: [
      {
        text: `Morning Sam - inbound via the website form:
Name: Fergus MacAllister
Job title: Operations Manager
Company: Glenmore Distillers
Email: fergus@glenmoredistillers.example
Phone: 0131 496 0777
Message: We would like to move our 14 file servers to Azure and get SharePoint for 210 staff. Rough budget £60-70k, decision in Q3.`,
        expected: {
          company: 'Glenmore Distillers',
          firstName: 'Fergus',
          lastName: 'MacAllister',
          email: 'fergus@glenmoredistillers.example',
          phone: '+441314960777',
          title: 'Operations Manager',
          products: 'Azure,SharePoint',
        },
      },
      {
        text: `Can we register Whitcombe Pharma before the competition does? Total contract value $2.4 million, closing 30 Nov 2026. Power BI + SQL Server.
Their CFO is Yvonne Baptiste (y.baptiste@whitcombe.example). HQ in Bristol.`,
        expected: {
          company: 'Whitcombe Pharma',
          firstName: 'Yvonne',
          lastName: 'Baptiste',
          email: 'y.baptiste@whitcombe.example',
          title: 'CFO',
          city: 'Bristol',
          country: 'GB',
          value: '2400000',
          currency: 'USD',
          closing: '2026-11-30',
          products: 'PowerBI,SQL',
        },
      },
    ],
  },
  {
    language: 'hu',
    region: 'HU',
    sender: { name: 'Tóth Gergely', email: 'toth.gergely@tailspin.example' },
    messages: [
      {
        text: `Gergő, az Aranykalász Pékség Kft. ügyvezetője, Pintér Jánosné szeretne Microsoft 365-öt 35 embernek, Kecskemét.
Max 4 millió forintot szán rá, még idén december 1-ig. Tel: +36 76 123 456`,
        expected: {
          company: 'Aranykalász Pékség Kft.',
          firstName: 'Jánosné',
          lastName: 'Pintér',
          phone: '+3676123456',
          title: 'ügyvezető',
          city: 'Kecskemét',
          country: 'HU',
          value: '4000000',
          currency: 'HUF',
          closing: '2026-12-01',
          products: 'Microsoft365',
        },
      },
      {
        text: `A Hegyvidék Önkormányzat közbeszerzést ír ki Windows Serverre, becsült érték nettó 28 M Ft, beadási határidő: 2026.04.24. Kapcsolattartó Dr. Baranyai Enikő, baranyai.eniko@hegyvidek.example`,
        expected: {
          company: 'Hegyvidék Önkormányzat',
          firstName: 'Enikő',
          lastName: 'Baranyai',
          email: 'baranyai.eniko@hegyvidek.example',
          value: '28000000',
          currency: 'HUF',
          closing: '2026-04-24',
          products: 'Windows',
        },
      },
    ],
  },
  {
    language: 'tr',
    region: 'TR',
    sender: { name: 'Deniz Aydın', email: 'deniz.aydin@tailspin.example' },
    messages: [
      {
        text: `Deniz selam, Konya'dan Selçuklu Makina aradı. IT Müdürü Orçun Kılıç Azure ve Power BI için fiyat istiyor, bütçesi 1.500.000₺, ihale tarihi 5 Haziran.
orcun.kilic@selcuklumakina.example`,
        expected: {
          company: 'Selçuklu Makina',
          firstName: 'Orçun',
          lastName: 'Kılıç',
          email: 'orcun.kilic@selcuklumakina.example',
          title: 'IT Müdürü',
          city: 'Konya',
          country: 'TR',
          value: '1500000',
          currency: 'TRY',
          closing: '2026-06-05',
          products: 'Azure,PowerBI',
        },
      },
      {
        text: `Trakya Cam San. ve Tic. A.Ş. satın alma uzmanı Gonca Tekin 20 adet Visio lisansı istedi, 180 bin lira civarı. Siparişi en geç 20 Mart'ta geçecekmiş. 0541 333 22 11`,
        expected: {
          company: 'Trakya Cam San. ve Tic. A.Ş.',
          firstName: 'Gonca',
          lastName: 'Tekin',
          phone: '+905413332211',
          title: 'satın alma uzmanı',
          value: '180000',
          currency: 'TRY',
          closing: '2026-03-20',
          products: 'Visio',
        },
      },
    ],
  },
  {
    language: 'pl',
    region: 'PL',
    sender: { name: 'Marek Lis', email: 'marek.lis@tailspin.example' },
    messages: [
      {
        text: `Marek, zapytanie ze strony. Browar Karkonosze z Jeleniej Góry, 55 pracowników, Microsoft 365 i Teams Phone. Osoba: Bożydar Szulc, szef IT, bszulc@browarkarkonosze.example, 75 764 12 34.
Chcieliby ruszyć od września, budżet roczny 60 tys. PLN, decyzja do 15 czerwca.`,
        expected: {
          company: 'Browar Karkonosze',
          firstName: 'Bożydar',
          lastName: 'Szulc',
          email: 'bszulc@browarkarkonosze.example',
          phone: '+48757641234',
          title: 'szef IT',
          value: '60000',
          currency: 'PLN',
          closing: '2026-06-15',
          products: 'Microsoft365,Teams',
        },
      },
      {
        text: `Przetarg! Uniwersytet Pomorski, Gdańsk: Azure, szacunkowa wartość 2,1 mln zł, oferty do 30.04.2026. Pytania do Ewy Malinowskiej, zamowienia@unipom.example.`,
        expected: {
          company: 'Uniwersytet Pomorski',
          firstName: 'Ewa',
          lastName: 'Malinowska',
          email: 'zamowienia@unipom.example',
          city: 'Gdańsk',
          country: 'PL',
          value: '2100000',
          currency: 'PLN',
          closing: '2026-04-30',
          products: 'Azure',
        },
      },
    ],
  },
  {
    language: 'sv',
    region: 'SE',
    sender: { name: 'Nils Ek', email: 'nils.ek@tailspin.example' },
    messages: [
      {
        text: `Hej Nils! Roslagens Plåtslageri i Uppsala hörde av sig, vill ha Business Central. Ägaren heter Tuva Hallberg, tuva@roslagensplat.example, 018-12 34 56.
Räkna med 350 000–400 000 kr. De vill signera före midsommar, den 18 juni.`,
        expected: {
          company: 'Roslagens Plåtslageri',
          firstName: 'Tuva',
          lastName: 'Hallberg',
          email: 'tuva@roslagensplat.example',
          phone: '+4618123456',
          city: 'Uppsala',
          country: 'SE',
          closing: '2026-06-18',
          products: 'Dynamics365Business',
        },
      },
      {
        text: `Upphandling från Region Norrland: Power BI och Intune, takbelopp 6 miljoner SEK, sista anbudsdag 2026-05-04. Kontakt: Gunvor Sjölund, upphandlare, gunvor.sjolund@regionnorrland.example`,
        expected: {
          company: 'Region Norrland',
          firstName: 'Gunvor',
          lastName: 'Sjölund',
          email: 'gunvor.sjolund@regionnorrland.example',
          title: 'upphandlare',
          value: '6000000',
          currency: 'SEK',
          closing: '2026-05-04',
          products: 'EnterpriseMobilityAndSecurity,PowerBI',
        },
      },
    ],
  },
  {
    language: 'pt-PT',
    region: 'PT',
    sender: { name: 'Rui Teles', email: 'rui.teles@tailspin.example' },
    messages: [
      {
        text: `Rui, a Vidreira do Lis (Leiria) ligou. O gestor de TI, Evaristo Pinhal, quer migrar 12 servidores para Azure. Orçamento aprovado: 110.000€; decisão até 15 de maio. evaristo.pinhal@vidreiralis.example, 244 123 456`,
        expected: {
          company: 'Vidreira do Lis',
          firstName: 'Evaristo',
          lastName: 'Pinhal',
          email: 'evaristo.pinhal@vidreiralis.example',
          phone: '+351244123456',
          title: 'gestor de TI',
          city: 'Leiria',
          country: 'PT',
          value: '110000',
          currency: 'EUR',
          closing: '2026-05-15',
          products: 'Azure',
        },
      },
      {
        text: `O Grupo Hoteleiro Mareante S.A. pediu proposta de Dynamics 365 Finance, cerca de 1,8M€. A Dra. Constança Vilar (diretora financeira) assina em 30/10/2026. Tel +351 289 111 222, cvilar@mareante.example`,
        expected: {
          company: 'Grupo Hoteleiro Mareante S.A.',
          firstName: 'Constança',
          lastName: 'Vilar',
          email: 'cvilar@mareante.example',
          phone: '+351289111222',
          title: 'diretora financeira',
          value: '1800000',
          currency: 'EUR',
          closing: '2026-10-30',
          products: 'Dynamics365Enterprise',
        },
      },
    ],
  },
];

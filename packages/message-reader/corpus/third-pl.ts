import type { Corpus } from './corpus-message.ts';

/** Written when the rules were done, before they had read them. */
export const thirdPolish: Corpus = {
  language: 'pl',
  region: 'PL',
  sender: { name: 'Marek Lis', email: 'marek.lis@tailspin.example' },
  messages: [
    {
      text: `Świetna rozmowa z Optyka Sowie Oko (sieć salonów). Decyduje dr Ingrida Sander, dyrektor ds. IT. Wyda do 720 000 zł na Azure i chce podpisać umowę przed 30 czerwca 2026. Mail ingrida.sander@sowieoko.example, tel. +48 32 555 01 47.`,
      expected: {
        company: 'Optyka Sowie Oko',
        firstName: 'Ingrida',
        lastName: 'Sander',
        email: 'ingrida.sander@sowieoko.example',
        phone: '+48325550147',
        title: 'dyrektor ds. IT',
        value: '720000',
        currency: 'PLN',
        closing: '2026-06-30',
        products: 'Azure',
      },
    },
    {
      text: `Zarejestrujemy to? Klientem jest Grupa Szpitali Sosna, przyprowadził ich dystrybutor Skowronek Dystrybucja Sp. z o.o. 600 licencji Intune, 190 tys. PLN. Kontakt: Wiesław Tran <wtran@szpitalesosna.example>.`,
      expected: {
        company: 'Grupa Szpitali Sosna',
        firstName: 'Wiesław',
        lastName: 'Tran',
        email: 'wtran@szpitalesosna.example',
        value: '190000',
        currency: 'PLN',
        products: 'EnterpriseMobilityAndSecurity',
      },
    },
    {
      text: `PD: Przetarg 2026/114

Gmina Wschodnie Jeziora zaprasza do składania ofert na Windows 11 i Microsoft 365. Szacunkowa wartość zamówienia 2,4 mln zł. Rozstrzygnięcie: 14 sierpnia 2026. Pytania do p. Norberta Fornala, kierownika działu zakupów, przetargi@wschodniejeziora.example.`,
      expected: {
        company: 'Gmina Wschodnie Jeziora',
        firstName: 'Norbert',
        lastName: 'Fornal',
        email: 'przetargi@wschodniejeziora.example',
        title: 'kierownik działu zakupów',
        value: '2400000',
        currency: 'PLN',
        closing: '2026-08-14',
        products: 'Microsoft365,Windows',
      },
    },
    {
      text: `Kacper z Żelazny Most Foods powiedział tak!! 200 tys. za Power BI i SharePoint, złotych oczywiście. kacper.reich@zelaznymost.example`,
      expected: {
        company: 'Żelazny Most Foods',
        firstName: 'Kacper',
        email: 'kacper.reich@zelaznymost.example',
        products: 'PowerBI,SharePoint',
      },
    },
    {
      text: `Marek, weźmiesz za mnie spotkanie z HR o 15? Jestem u dentysty. Aha, Paweł Rudzki mówi, że te 600 zł na drukarkę zatwierdzone.`,
      expected: {},
    },
    {
      text: `O kliencie: firma rodzinna, trzecie pokolenie, Hartwig i Córki Sp. z o.o., Olsztyn. Obrót około 22 mln zł. Dziś mają Optimę, myślą o Business Central. Kierowniczka IT Zofia Hartwig mówi o 280–360 tys. zł. Nic przed jesienią.`,
      expected: {
        company: 'Hartwig i Córki Sp. z o.o.',
        firstName: 'Zofia',
        lastName: 'Hartwig',
        title: 'Kierowniczka IT',
        city: 'Olsztyn',
        country: 'PL',
        products: 'Dynamics365Business',
      },
    },
  ],
};

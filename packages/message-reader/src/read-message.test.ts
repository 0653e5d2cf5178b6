import { describe, expect, test } from 'vitest';
import { contact, options, valuesOf } from '../test/values-of.ts';
import { readMessage } from './index.ts';

describe('given a message', () => {
  test('then each guess names the words that it was read from', () => {
    const { guesses } = readMessage('Our customer Kestrel Energy wants Azure', { ...options, locale: 'en-GB' });
    expect(guesses.map(({ path, value, text }) => [path, value, text])).toEqual([
      ['name', 'Kestrel Energy: Azure', 'Kestrel Energy'],
      ['customerProfile.name', 'Kestrel Energy', 'Kestrel Energy'],
      ['details.notes', 'Our customer Kestrel Energy wants Azure', 'Our customer Kestrel Energy wants Azure'],
      ['details.requirements.products', 'Azure', 'Azure'],
    ]);
  });

  test('with one product, then the deal is called by its name, and with several by the customer alone', () => {
    expect(valuesOf('Our customer Kestrel Energy wants Business Central')['name']).toBe(
      'Kestrel Energy: Dynamics 365 Business',
    );
    expect(valuesOf('Our customer Kestrel Energy wants Azure and Navision')['name']).toBe('Kestrel Energy');
  });

  test('that is empty, then nothing is guessed', () => {
    expect(valuesOf(' \n ')).toEqual({});
  });

  test('that is long, then the notes are as long as the field takes', () => {
    expect(valuesOf(`Azure ${'a'.repeat(5_000)}`)['details.notes']).toHaveLength(2_000);
  });
});

test('given a labelled name, then it is read more surely than one in a sentence', () => {
  const confidence = (text: string) =>
    readMessage(text, { ...options, locale: 'en-GB' }).guesses.find(({ path }) => path === `${contact}.lastName`)
      ?.confidence;
  expect([confidence('Contact: Emma Clarke'), confidence('I met Emma Clarke')]).toEqual(['high', 'medium']);
});

test('given a mail address that is longer than its field takes, then it is not guessed', () => {
  expect(valuesOf(`anna@${`${'b'.repeat(60)}.`.repeat(4)}example`)).not.toHaveProperty([`${contact}.email`]);
});

describe('given people', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['en', 'I met Emma Clarke', 'Emma', 'Clarke'],
    ['en', 'I met Mrs Turner', undefined, 'Turner'],
    ['en', 'Head of IT Ngozi Adeyemi called', 'Ngozi', 'Adeyemi'],
    ['en', 'Zdzislaw Pietrzak, zpietrzak@beskid.example', 'Zdzislaw', 'Pietrzak'],
    ['hu', 'beszéltem Kovács Annával', 'Anna', 'Kovács'],
    ['hu', 'Nagy Péterrel', 'Péter', 'Nagy'],
    ['hu', 'Kovács úr', undefined, 'Kovács'],
    ['tr', 'Berrin Hanım aradı', 'Berrin', undefined],
    ['pl', 'z Janem Kowalskim', 'Jan', 'Kowalski'],
    ['pl', 'z Janem Nowakiem', 'Jan', 'Nowak'],
    ['pl', 'z Janem Dudkiem', 'Jan', undefined],
    ['pl', 'od Jana Wójcika', 'Jan', 'Wójcik'],
    ['pl', 'Adriana Wrona', 'Adriana', 'Wrona'],
    ['pl', 'z Anną Wójcik', 'Anna', 'Wójcik'],
    ['pl', 'dla Anny Kowalskiej', 'Anna', 'Kowalska'],
    ['en', "Contact: Rory O'Hara, rory.ohara@kestrel.example", 'Rory', "O'Hara"],
    ['en', 'Contact: Can Polat', 'Can', 'Polat'],
    ['en', 'Can Emma Clarke join?', 'Emma', 'Clarke'],
    ['tr', 'Müdür Can Polat aradı, bize de sordu', 'Can', 'Polat'],
    ['tr', 'yetkili: Selin Hanım', 'Selin', undefined],
    ['pl', 'p. Rafał oddzwoni', 'Rafał', undefined],
    ['en', 'Hi Sam, Emma Clarke <emma.clarke@kestrel.example> to sam.taylor@other.example', 'Emma', 'Clarke'],
    ['en', 'So Callum said yes, callum.reid@kestrel.example', 'Callum', undefined],
    ['en', 'Tamsin from there wants it, tamsin.lowe@kestrel.example', 'Tamsin', undefined],
    ['en', 'Emma Clarke, tell Emma (emma.clarke@kestrel.example)', 'Emma', 'Clarke'],
    ['pl', 'z Piekarni Gawron, kierownik IT', undefined, undefined],
    ['en', 'Notes\nAttendees: Sam Taylor, Emma Clarke', 'Emma', 'Clarke'],
    ['en', 'Contact person - Emma Clarke', 'Emma', 'Clarke'],
    ['en', 'My boss Anna Smith says hi, contact is Emma Clarke', 'Emma', 'Clarke'],
    ['en', 'My colleague Anna Smith met them', undefined, undefined],
    ['en', 'Primary contact: Josephine van Dyke', 'Josephine', 'van Dyke'],
    ['en', 'The CIO is Keira Grant', 'Keira', 'Grant'],
    ['en', 'Emma Clarke from Alder Ltd found us a new lead: Birch Ltd', undefined, undefined],
    ['hu', 'Németh Anna van Kovács Péternél', undefined, undefined],
    ['pt-PT', 'Olá Rui, falei com a Célia Prates', 'Célia', 'Prates'],
    ['tr', 'Tolga Erdem Microsoft 365 istiyor', 'Tolga', 'Erdem'],
    ['pt-PT', 'Contacto: Eng.ª Sílvia Prates', 'Sílvia', 'Prates'],
    ['pt-PT', 'ligou o sr. Joaquim', 'Joaquim', undefined],
    ['en', 'Contact: Dr. Rory Thorne Weller\nLeeds', 'Rory', 'Thorne Weller'],
    ['en', 'Contact: Emma Clarke', 'Emma', 'Clarke'],
    ['pl', 'u pani Wolskiej', undefined, undefined],
    ['en', 'Mr Thomas called', undefined, 'Thomas'],
    ['tr', 'Mehmet Can Polat Bey aradı', 'Mehmet Can', 'Polat'],
    ['sv', 'ring Sven Olof Hedin', 'Sven Olof', 'Hedin'],
    ['hu', 'kapcsolattartó: Kissné Varga Edit', 'Edit', 'Kissné Varga'],
    ['hu', 'kapcsolattartó: Varga Anna Mária', 'Anna Mária', 'Varga'],
    ['pt-PT', 'a Maria do Carmo dos Santos Lopes', 'Maria do Carmo', 'dos Santos Lopes'],
    ['pt-PT', 'falei com o João da Fabricor', undefined, undefined],
    ['en', 'I met Emma van der Meer', 'Emma', 'van der Meer'],
    ['en', 'Emma Clarke Weston, e.weston@kestrel.example', 'Emma', 'Clarke Weston'],
    ['en', 'Emma Clarke and James Walker', undefined, undefined],
    ['en', 'Emma Clarke and James Walker, james.walker@kestrel.example', 'James', 'Walker'],
    [
      'en',
      'emma.clarke@kestrel.example (Emma Clarke), james.walker@kestrel.example (James Walker)',
      undefined,
      undefined,
    ],
    ['en', 'Regards, Sam Taylor', undefined, undefined],
    ['en', 'Ask Ethan Moss, ethan.moss@tailspin.example', undefined, undefined],
  ])('%s "%s": %s %s', (language, text, firstName, lastName) => {
    const values = valuesOf(text, language);
    expect([values[`${contact}.firstName`], values[`${contact}.lastName`]]).toEqual([firstName, lastName]);
  });
});

test('given titles, then the contact has the one beside the name, and none of another person or far away', () => {
  const title = (text: string) => valuesOf(text)[`${contact}.title`];
  const both = 'Emma Clarke (CIO) and James Walker (CFO), james.walker@kestrel.example';
  const far = `Emma Clarke called. ${'They talked about the weather. '.repeat(4)}The CIO was away.`;
  const others = 'Emma Clarke, CIO, and James Walker, james.walker@kestrel.example';
  const titles = ['Emma Clarke, CIO', both, others, far].map(title);
  expect(titles).toEqual(['CIO', 'CFO', undefined, undefined]);
});

test('given a labelled title, then it is the contact\u2019s, known or not', () => {
  const text = 'Contact: Emma Clarke\nJob title: Keeper of the Cloud\nManager: James Walker, CFO';
  expect(valuesOf(text)[`${contact}.title`]).toBe('Keeper of the Cloud');
});

test.each([
  ['z Anną Kowalską, dyrektorką finansową', 'dyrektorka finansowa'],
  ['z Anną Kowalską, Kierowniczką IT', 'kierowniczka IT'],
  ['z Janem Wójcikiem, szefem zakupów', 'szef zakupów'],
  ['Anna Kowalska, Dyrektor finansowa', 'Dyrektor finansowa'],
])('given a Polish title in another case, "%s", then it is a %s', (text, title) => {
  expect(valuesOf(text, 'pl-PL')[`${contact}.title`]).toBe(title);
});

describe('given phone numbers', () => {
  test.each([
    ['020 7946 0123', '+442079460123'],
    ['+36 30 123 4567', '+36301234567'],
    ['020 7946 0123 or 0161 496 0345', undefined],
    ['VAT 207 946 0123', undefined],
    ['161 496 0345', '+441614960345'],
    ['200-300 seats', undefined],
  ])('"%s": %s', (text, phone) => {
    expect(valuesOf(text)[`${contact}.phoneNumber`]).toBe(phone);
  });

  test('then as many seats as a local number has figures are none', () => {
    const { guesses } = readMessage('200-300 tkr var', { ...options, locale: 'sv-SE' });
    expect(guesses.map(({ path }) => path)).toEqual(['details.notes']);
  });

  test('then a short one counts behind a label only', () => {
    const phone = (text: string) => valuesOf(text, 'hu-HU')[`${contact}.phoneNumber`];
    expect([phone('Tel.: 1 555 0777'), phone('rendelés 1 555 0777')]).toEqual(['+3615550777', undefined]);
  });

  test('then the seller\u2019s own in a signature is not read', () => {
    expect(valuesOf('Thanks\nSam Taylor\nTailspin Ltd\n020 7946 0123')).not.toHaveProperty([`${contact}.phoneNumber`]);
  });
});

describe('given an amount that nothing calls the value', () => {
  test.each([
    ['bring 20 dollars', undefined],
    ['Alder Ltd, 20,000 dollars', '20000'],
    ['Azure for 20,000 dollars', '20000'],
    ['20,000 dollars, ask emma@kestrel.example', '20000'],
    ['20,000 dollars, they sign on 1 May', '20000'],
    ['a budget of 20,000 dollars', '20000'],
    ['Est. Revenue: $20,000', '20000'],
  ])('"%s": %s', (text, value) => {
    expect(valuesOf(text)['details.dealValue']).toBe(value);
  });
});

test('given a day until which anything is to be done, then it closes a deal only where there is one', () => {
  const closing = (text: string) => valuesOf(text)['details.closingDateTime'];
  const texts = ['Send the Azure deck by 3 May', 'Alder Ltd wants an answer by 3 May', 'they sign on 3 May'];
  expect(texts.map(closing)).toEqual([undefined, '2026-05-03', '2026-05-03']);
  const ofHungary = ['május 3-ig kérjük', 'a Nádas Kft. május 3-ig kéri', 'május 3-ig aláírják'];
  expect(ofHungary.map((text) => valuesOf(text, 'hu-HU')['details.closingDateTime'])).toEqual([
    undefined,
    '2026-05-03',
    '2026-05-03',
  ]);
});

describe('given products and places', () => {
  test.each([
    ['azure and m365', 'Azure,Microsoft365'],
    ['my office has windows', undefined],
    ['twenty surface laptops', 'Surface'],
    ['Dynamics 365', undefined],
    ['Dynamics NAV', 'DynamicsAX%2CGP%2CNAV%2CSL'],
    ['ping me on Teams', undefined],
    ['Microsoft Teams', 'Teams'],
  ])('"%s": %s', (text, products) => {
    expect(valuesOf(text)['details.requirements.products']).toBe(products);
  });

  test.each<[string, string, string | undefined, string | undefined]>([
    ['en', 'in Leeds', 'Leeds', 'GB'],
    ['en', 'in Leeds and Dublin', undefined, undefined],
    ['en', 'in Germany', undefined, 'DE'],
    ['en', 'in Leeds, Dublin or Germany', undefined, undefined],
    ['hu', 'Győrben vannak', 'Győr', 'HU'],
    ['hu', 'Németországban', undefined, 'DE'],
    ['pl', 'w Krakowie', 'Kraków', 'PL'],
    ['pl', 'Miasto: Nowy Sącz', 'Nowy Sącz', undefined],
    ['en', 'City: Leeds\nThey have a shop in Dublin', 'Leeds', 'GB'],
    ['en', 'City: to be told', undefined, undefined],
    ['pt-PT', 'Reunião amanhã', undefined, undefined],
  ])('%s "%s": %s, %s', (language, text, city, country) => {
    const values = valuesOf(text, language);
    expect([values['customerProfile.address.city'], values['customerProfile.address.country']]).toEqual([
      city,
      country,
    ]);
  });
});

describe('given addresses', () => {
  const address = 'customerProfile.address';
  const written = '8230 Balatonfüred, Kossuth Lajos u. 3.';
  const placeIn = (text: string) => {
    const values = valuesOf(text, 'hu-HU');
    return ['addressLine1', 'postalCode', 'city', 'country'].map((part) => values[`${address}.${part}`]);
  };

  test('then street, postal code, town and country are read, and nobody whom the street is named after', () => {
    const text = `Cím: ${written}`;
    expect(placeIn(text)).toEqual(['Kossuth Lajos u. 3.', '8230', 'Balatonfüred', 'HU']);
    expect(valuesOf(text, 'hu-HU')).not.toHaveProperty([`${contact}.firstName`]);
  });

  test('then a town or a country in the name of a street is none', () => {
    expect(placeIn('8230 Balatonfüred, Budapesti út 3')).toEqual(['Budapesti út 3', '8230', 'Balatonfüred', 'HU']);
  });

  test('then the same one twice is one', () => {
    expect(placeIn(`${written}\n${written}`)[0]).toBe('Kossuth Lajos u. 3.');
  });

  test.each([`${written}\n8600 Siófok, Petőfi u. 5.`, `${written} Győrben is van irodájuk.`])(
    'and another town in "%s", then neither is guessed',
    (text) => {
      expect(placeIn(text)).toEqual([undefined, undefined, undefined, undefined]);
    },
  );
});

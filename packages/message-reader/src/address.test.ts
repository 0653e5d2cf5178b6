import { describe, expect, test } from 'vitest';
import { messageIn } from '../test/message-in.ts';
import { readAddresses } from './address.ts';

const found = (text: string) =>
  readAddresses(messageIn('en', text)).map(({ street, postalCode, city }) => [
    street.value,
    postalCode.value,
    city.value,
    city.country,
  ]);

describe('given an address as its country writes it, then street, postal code, town and country are read', () => {
  test.each([
    ['Cím: 8230 Balatonfüred, Kossuth u. 3.', 'Kossuth u. 3.', '8230', 'Balatonfüred', 'HU'],
    ['1054 Budapest, Szabadság tér 7/2, porta', 'Szabadság tér 7/2', '1054', 'Budapest', 'HU'],
    ['8200 Veszprém, Kossuth Lajos utca 12\nTel.', 'Kossuth Lajos utca 12', '8200', 'Veszprém', 'HU'],
    ['biuro: ul. Długa 5, 00-238 Warszawa', 'ul. Długa 5', '00-238', 'Warszawa', 'PL'],
    ['al. Jana Pawła II 22A/4\n80-001 Gdańsk', 'al. Jana Pawła II 22A/4', '80-001', 'Gdańsk', 'PL'],
    ['ul. 3 Maja 11, 43-300 Bielsko-Biała.', 'ul. 3 Maja 11', '43-300', 'Bielsko-Biała', 'PL'],
    ['Storgatan 1, 111 22 Stockholm', 'Storgatan 1', '111 22', 'Stockholm', 'SE'],
    ['Vi sitter på Birger Jarlsgatan 4 B, 11434 Stockholm.', 'Birger Jarlsgatan 4 B', '11434', 'Stockholm', 'SE'],
    ['S:t Eriksgatan 3, 112 34 Stockholm', 'S:t Eriksgatan 3', '112 34', 'Stockholm', 'SE'],
    ['Rua Augusta, n.º 12, 1100-053 Lisboa', 'Rua Augusta, n.º 12', '1100-053', 'Lisboa', 'PT'],
    ['Av. da República 8\n4430-190 Vila Nova de Gaia', 'Av. da República 8', '4430-190', 'Vila Nova de Gaia', 'PT'],
    ['Adres: Atatürk Cad. No: 5, 35210 İzmir', 'Atatürk Cad. No: 5', '35210', 'İzmir', 'TR'],
    [
      'Sinanpaşa Mah. Ihlamurdere Cad. No:5/2, 34353 Beşiktaş/İstanbul',
      'Sinanpaşa Mah. Ihlamurdere Cad. No:5/2',
      '34353',
      'İstanbul',
      'TR',
    ],
    ['12 High Street, Bristol BS1 4ST', '12 High Street', 'BS1 4ST', 'Bristol', 'GB'],
    ['4 Old Mill Lane\nLeeds\nLS1 5AB', '4 Old Mill Lane', 'LS1 5AB', 'Leeds', 'GB'],
    ['500 Pine St, Seattle, WA 98101', '500 Pine St', '98101', 'Seattle', 'US'],
  ])('"%s": %s, %s, %s, %s', (text, street, postalCode, city, country) => {
    expect(found(text)).toEqual([[street, postalCode, city, country]]);
  });
});

test.each([
  'Kossuth u. 3., Balatonfüred',
  '8230 Balatonfüred',
  '2500 Windows licenc, Office kell 3 gépre',
  'Budżet 250 000, ul. Długa 5, Warszawa',
  'Storgatan 1, 111 22 Stockholm Tel 08',
  'mötet är på torget 3, 111 22 deltagare',
  'Rua Augusta 12, Lisboa',
  'Room 5, 12 High Street, Bristol',
  'order 500 Surface Pro, Seattle, WA',
  'Fabrikam A.Ş. 34353 Beşiktaş',
  '2. Atatürk Cad. No: 5, 35210 İzmir',
])('given "%s", then no address is read', (text) => {
  expect(found(text)).toEqual([]);
});

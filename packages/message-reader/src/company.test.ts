import { describe, expect, test } from 'vitest';
import { contact, valuesOf } from '../test/values-of.ts';

describe('given companies', () => {
  test.each([
    ['Harrow & Finch plc called', 'Harrow & Finch plc'],
    ['Company: glenmore', 'glenmore'],
    ['Thomas wrote from thomas@alderley.example about Alderley Robotics', 'Alderley Robotics'],
    ['Bluefin Charters wants a pilot', 'Bluefin Charters'],
    ['Alder Ltd and Birch Ltd', undefined],
    ['Tailspin Toys Ltd', undefined],
    ['KESTREL LTD. called', 'KESTREL LTD.'],
    ['the Kestrel ZRT. way', undefined],
    ['Die Kestrel GmbH called', 'Kestrel GmbH'],
    ['Die Hard Ltd called', 'Die Hard Ltd'],
    ['Our customer Alder Ltd buys from Birch Ltd', 'Alder Ltd'],
    ['Our customer Alder Ltd and Birch Ltd', undefined],
    ['Client name - Larch', 'Larch'],
    ['Client - will call back', undefined],
    ['Company: glenmore\nThey replace Birch Ltd', 'glenmore'],
    ['We beat Birch Ltd at Alder Ltd!', 'Alder Ltd'],
    ['Our partner Birch Ltd', undefined],
    ['Microsoft Corporation told us of Alder Ltd', 'Alder Ltd'],
    ['Microsoft Ireland Ltd asked', undefined],
    ['Micro Parts Ltd asked', 'Micro Parts Ltd'],
    ['Head of Foods called', undefined],
    ['Fresh from Larch Foods', 'Larch Foods'],
    ['The Town Council of Larch, anna@larch.example', 'Town Council of Larch'],
    ['They told us at New Larch Ltd', 'New Larch Ltd'],
    ['Good news. New Larch Ltd', 'Larch Ltd'],
    ['Emma from Birch Ltd found a new lead: Larch Ltd', 'Larch Ltd'],
    ['Chief Information Officer of Larch Foods Ltd', 'Larch Foods Ltd'],
    ['Larch and Sons Ltd called', 'Larch and Sons Ltd'],
    ['Emma and Larch Ltd called', 'Larch Ltd'],
    ['Company: deHaan and vanRijn Ltd', 'deHaan and vanRijn Ltd'],
    ['Great Larch Trust, anna@larch.example', 'Great Larch Trust'],
  ])('"%s": %s', (text, company) => {
    expect(valuesOf(text)['customerProfile.name']).toBe(company);
  });

  test.each([
    ['pl', 'Papiernia Sowa s.c. pyta', 'Papiernia Sowa s.c.'],
    ['pl', 'Podhalańska Spółdzielnia Ogrodnicza pyta', 'Podhalańska Spółdzielnia Ogrodnicza'],
    ['pl', 'Szpital Powiatowy w Krakowie', 'Szpital Powiatowy'],
    ['hu', 'A Soproni Tudományegyetem kérte', 'Soproni Tudományegyetem'],
    ['hu', 'a Kormorán Szálloda kérte', 'Kormorán Szálloda'],
    ['hu', 'a Soproni Egyetemen, anna@soproniegyetem.example', 'Soproni Egyetem'],
    ['hu', 'a Nagy Ligának, anna@nagyliga.example', undefined],
    ['sv', 'Nya Hus i Skåne AB undrar', 'Nya Hus i Skåne AB'],
    ['sv', 'Lunds universitet undrar', 'Lunds universitet'],
    ['sv', 'Vår kommun undrar', undefined],
    ['sv', 'Ale Lantmän ekonomisk förening', 'Ale Lantmän ekonomisk förening'],
    ['tr', 'Lale Kozmetik için', 'Lale Kozmetik'],
  ] as const)('of an organisation without a legal form, %s "%s": %s', (language, text, company) => {
    expect(valuesOf(text, language)['customerProfile.name']).toBe(company);
  });

  test('and somebody of Microsoft, then that is nobody of the customer', () => {
    const text = 'Emma Clarke at Alder Ltd, cc James Walker from Microsoft (james.walker@microsoft.com)';
    expect(valuesOf(text)).toMatchObject({ [`${contact}.firstName`]: 'Emma', 'customerProfile.name': 'Alder Ltd' });
    expect(valuesOf(text)).not.toHaveProperty([`${contact}.email`]);
    expect(valuesOf('Emma Clarke, and James Walker from Microsoft')[`${contact}.firstName`]).toBe('Emma');
  });
});

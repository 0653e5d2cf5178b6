import { loadWords, wordsFor } from '@cosell/cards';
import { describe, expect, test } from 'vitest';
import { readCommand } from './commands.ts';

const words = wordsFor('en-US');
const hungarian = await loadWords('hu-HU');

describe('readCommand', () => {
  test.each([
    ['help', { name: 'help' }],
    ['  HELP! ', { name: 'help' }],
    ['Hello', { name: 'greeting' }],
    ['drafts', { name: 'drafts', page: 1 }],
    ['Drafts 3', { name: 'drafts', page: 3 }],
    ['drafts please', { name: 'unknown' }],
    ['list', { name: 'list' }],
    ['cancel', { name: 'cancel' }],
    ['show 4111fffc-f9ee-4d53-bba6-569135228642', { name: 'show', id: '4111fffc-f9ee-4d53-bba6-569135228642' }],
    ['show', { name: 'show', id: '' }],
    ['Sign  in', { name: 'sign-in' }],
    ['login', { name: 'sign-in' }],
    ['sign out.', { name: 'sign-out' }],
    ['log out', { name: 'sign-out' }],
    ['sign', { name: 'unknown' }],
    ['sign in now', { name: 'unknown' }],
    ['', { name: 'unknown' }],
    ['help me sell', { name: 'unknown' }],
    ['constructor', { name: 'unknown' }],
  ])('given %j then %j', (text, command) => {
    expect(readCommand(text, words)).toEqual(command);
  });

  test.each([
    ['new', {}],
    ['new.', {}],
    ['New referral!', {}],
    ['new Acme Inc.', { customer: 'Acme Inc.' }],
    ['new Yahoo!', { customer: 'Yahoo!' }],
    ['new Motel 6', { customer: 'Motel 6' }],
    ['New Referral', {}],
    ['new Contoso 50000 EUR', { customer: 'Contoso', value: '50000', currency: 'EUR' }],
    ['new referral Northwind Traders usd 1.5m', { customer: 'Northwind Traders', value: '1500000', currency: 'USD' }],
    ['new Contoso €50,000', { customer: 'Contoso', value: '50000', currency: 'EUR' }],
    ['new Contoso 50k', { customer: 'Contoso', value: '50000' }],
    ['new Contoso 1234,50 SEK', { customer: 'Contoso', value: '1234.50', currency: 'SEK' }],
    ['new All Foods', { customer: 'All Foods' }],
    ['new 3M 9000 EUR', { customer: '3M', value: '9000', currency: 'EUR' }],
    ['new 50000', { value: '50000' }],
    ['new Contoso 50 000 EUR', { customer: 'Contoso', value: '50000', currency: 'EUR' }],
    ['new Contoso Ltd 1,5 M EUR', { customer: 'Contoso Ltd', value: '1500000', currency: 'EUR' }],
    ['new Contoso 1,000,000.50 usd', { customer: 'Contoso', value: '1000000.50', currency: 'USD' }],
    ['new Contoso 1.000.000,50 eur', { customer: 'Contoso', value: '1000000.50', currency: 'EUR' }],
    ['new Contoso 1 234 567 SEK', { customer: 'Contoso', value: '1234567', currency: 'SEK' }],
    ['new Contoso 1.2.3', { customer: 'Contoso 1.2.3' }],
  ])('given %j then the form starts with %j', (text, start) => {
    expect(readCommand(text, words)).toEqual({ name: 'new', start });
  });
  test.each([
    ['új ügylet', {}],
    ['új lehetőség Contoso', { customer: 'Contoso' }],
    ['Új üzleti lehetőség Contoso 5 millió Ft', { customer: 'Contoso', value: '5000000', currency: 'HUF' }],
    ['új Kovács és Társa Kft.', { customer: 'Kovács és Társa Kft.' }],
    ['new ügylet Contoso', { customer: 'Contoso' }],
    ['new deal Contoso', { customer: 'Contoso' }],
  ])('given a Hungarian who says %j then the form starts with %j', (text, start) => {
    expect(readCommand(text, hungarian)).toEqual({ name: 'new', start });
    expect(readCommand(text, words, hungarian).name).toBe('new');
  });
});

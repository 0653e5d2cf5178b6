import { describe, expect, test } from 'vitest';
import { countries, countryFromAlpha3 } from './countries.ts';
import { currencies } from './currencies.ts';
import { customerSizeLabels, customerSizes, newerCustomerSizes, olderCustomerSizes } from './customer-sizes.ts';
import { industries, industryLabels } from './industries.ts';
import { productLabels, products } from './products.ts';
import { serviceLabels, services } from './services.ts';
import { solutionCategories, solutionCategoryLabels } from './solution-categories.ts';

const catalogues = [
  { name: 'products', ids: products, labels: productLabels, count: 20 },
  { name: 'services', ids: services, labels: serviceLabels, count: 10 },
  { name: 'industries', ids: industries, labels: industryLabels, count: 14 },
  { name: 'solution categories', ids: solutionCategories, labels: solutionCategoryLabels, count: 48 },
  { name: 'customer sizes', ids: customerSizes, labels: customerSizeLabels, count: 11 },
];

describe.each(catalogues)('the published list of $name', ({ ids, labels, count }) => {
  test(`has ${count} values, each once`, () => {
    expect(new Set(ids).size).toBe(count);
    expect(ids).toHaveLength(count);
  });

  test('has one label for each value, none blank and none twice', () => {
    expect(Object.keys(labels).toSorted()).toEqual([...ids].toSorted());
    expect(new Set(Object.values(labels)).size).toBe(count);
    for (const label of Object.values(labels)) expect(label.trim()).not.toBe('');
  });
});

test('values that look like several are one', () => {
  expect(products).toContain('DynamicsAX,GP,NAV,SL');
  expect(industries).toContain('Agriculture, Forestry, & Fishing');
  expect(services).toContain('CustomSolution(ISV)');
});

test('the older and the newer customer sizes have nothing in common', () => {
  expect(newerCustomerSizes).toHaveLength(8);
  expect(olderCustomerSizes).toHaveLength(3);
});

describe('countries', () => {
  test('are the 249 of ISO 3166-1, two capital letters each', () => {
    expect(countries.size).toBe(249);
    for (const country of countries) expect(country).toMatch(/^[A-Z]{2}$/);
  });

  test.each([
    ['USA', 'US'],
    ['deu', 'DE'],
    ['Tur', 'TR'],
    ['GBR', 'GB'],
    ['US', undefined],
    ['XXX', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('the three letters %s stand for %s', (alpha3, alpha2) => {
    expect(countryFromAlpha3(alpha3)).toBe(alpha2);
  });
});

test('currencies are three capital letters, each once', () => {
  for (const currency of currencies) expect(currency).toMatch(/^[A-Z]{3}$/);
  for (const currency of ['USD', 'EUR', 'GBP', 'SEK', 'PLN', 'HUF', 'TRY', 'JPY'])
    expect(currencies).toContain(currency);
});

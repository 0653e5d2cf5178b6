import { describe, expect, test } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { ada, bela, exampleForm, exampleProfile, exampleSubmission } from '../src/testing/examples.ts';
import type { Seller } from '../src/turn.ts';

/** The language that a seller has chosen. */
export const describeLanguages = (store: () => Store): void => {
  let turns = 0;
  const languageOf = async (seller: Seller) => {
    const { language } = await store().beginTurn(seller, `turn-${(turns += 1)}`, 0, 10);
    return language;
  };

  describe('languages', () => {
    test('given a seller who has chosen one then each turn of theirs tells it, and nobody else’s', async () => {
      expect(await languageOf(ada)).toBeUndefined();
      await store().saveLanguage(ada, 'sv');
      expect(await languageOf(ada)).toBe('sv');
      for (const other of [bela, { ...ada, tenantId: 'tenant-2' }, { ...ada, organizationId: 'organization-2' }])
        expect(await languageOf(other)).toBeUndefined();
      await store().saveLanguage(ada, 'en');
      expect(await languageOf(ada)).toBe('en');
      await store().saveLanguage(ada, undefined);
      expect(await languageOf(ada)).toBeUndefined();
    });

    test('given a seller who has chosen one then it is told without a turn too', async () => {
      expect(await store().language(ada)).toBeUndefined();
      await store().saveLanguage(ada, 'sv');
      expect([await store().language(ada), await store().language(bela)]).toEqual(['sv', undefined]);
    });

    test('given one delivery after another of a turn then all are told the language', async () => {
      await store().saveLanguage(ada, 'sv');
      await store().beginTurn(ada, 'turn', 0, 10);
      expect(await store().beginTurn(ada, 'turn', 5, 15)).toEqual({ state: 'taken', language: 'sv' });
      await store().endTurn(ada, 'turn', undefined);
      expect(await store().beginTurn(ada, 'turn', 5, 15)).toEqual({ state: 'answered', language: 'sv' });
    });

    test('given a language when anything else is remembered then both stay', async () => {
      await store().greetOnce(ada, 1);
      await store().saveLanguage(ada, 'sv');
      await store().saveProfile(ada, exampleProfile);
      await store().saveDraft(exampleForm);
      await store().submit(exampleSubmission(), exampleProfile, { token: 'lease', until: 10 });
      expect(await languageOf(ada)).toBe('sv');
      await store().saveLanguage(ada, undefined);
      expect(await store().profile(ada)).toEqual(exampleProfile);
      expect(await store().greetOnce(ada, 2)).toBe(false);
    });
  });
};

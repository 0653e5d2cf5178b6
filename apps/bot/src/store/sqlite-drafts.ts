import { idsOf, type Statements } from './sqlite-statements.ts';
import type { Store } from './store.ts';
import { draftFromRow, languageFromColumn, profileFromColumn } from './stored-values.ts';

export const draftMethods = (sql: Statements): Pick<Store, 'saveDraft' | 'draft' | 'openDrafts'> => ({
  saveDraft: async ({ id, seller, state, step, answers, issues, guessed, updatedAt }, readAt = updatedAt) => {
    const texts = [JSON.stringify(answers), JSON.stringify(issues), JSON.stringify(guessed)] as const;
    return sql.saveDraft.run(id, ...idsOf(seller), state, step, ...texts, updatedAt, readAt).changes > 0;
  },
  draft: async (seller, id) => {
    const row = sql.draft.get(...idsOf(seller), id);
    return row && draftFromRow(row);
  },
  openDrafts: async (seller, limit) => sql.openDrafts.all(...idsOf(seller), limit).map((row) => draftFromRow(row)),
});

export const sellerMethods = (
  sql: Statements,
): Pick<Store, 'profile' | 'saveProfile' | 'language' | 'saveLanguage' | 'greetOnce'> => ({
  profile: async (seller) => profileFromColumn(sql.profile.get(...idsOf(seller))?.['profile']),
  saveProfile: async (seller, profile) => {
    sql.saveProfile.run(...idsOf(seller), JSON.stringify(profile));
  },
  language: async (seller) => languageFromColumn(sql.language.get(...idsOf(seller))?.['language']),
  saveLanguage: async (seller, language) => {
    sql.saveLanguage.run(...idsOf(seller), language ?? null);
  },
  greetOnce: async (seller, now) => sql.greet.run(...idsOf(seller), now).changes > 0,
});

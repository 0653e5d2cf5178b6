import type { Person } from '../person.ts';

/** A seller whose every id is made of the key. */
export const personOf = (key: string, name: string, organizationId: string): Person => ({
  id: `${key}-object-id`,
  userId: `29:${key}-object-id`,
  name,
  email: `${key}@contoso.example`,
  organizationId,
  roles: ['Referrals admin'],
});

/** Two sellers of two organisations. */
export const ada = personOf('ada', 'Ada <Jensen>', '11111111-1111-4111-8111-111111111111');
export const bela = personOf('bela', 'Béla Kovács', '22222222-2222-4222-8222-222222222222');

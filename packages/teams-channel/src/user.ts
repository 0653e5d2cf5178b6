import type { Account } from './activity.ts';

/** A person of an organisation. `locale` is the language of their Teams, a BCP 47 tag. */
export interface User {
  /** `29:...` */
  id: string;
  name: string;
  aadObjectId: string;
  tenantId: string;
  email: string;
  locale: string;
}

/** The organisation of people for whom no other is named. */
export const demoTenantId = '7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d';

/** What a connector says about a person in a message. */
export function accountOf({ id, name, aadObjectId }: User): Account {
  return { id, name, aadObjectId };
}

/** What a connector says about a person in a list of members. */
export function memberOf(user: User): Account {
  const [givenName = user.name, ...rest] = user.name.split(' ');
  return {
    ...accountOf(user),
    givenName,
    surname: rest.join(' '),
    email: user.email,
    userPrincipalName: user.email,
    tenantId: user.tenantId,
    userRole: 'user',
  };
}

/** `Béla Kovács` -> `bela.kovacs@contoso.example`: letters without marks, words joined by dots. */
export function emailFor(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${words?.join('.') ?? 'someone'}@contoso.example`;
}

import type { Person } from './person.ts';

/** What can change of a person while the provider runs. */
export interface PersonState {
  /** The provider's record of the consent; absent where there is none. */
  grantId?: string | undefined;
  /** Whether what the person's Teams offers cannot be exchanged just now. */
  failsExchanges: boolean;
  /** How often all tokens of the person have expired before their time. */
  expiries: number;
}

export interface Entry {
  readonly person: Person;
  readonly state: PersonState;
}

/** Everybody who can sign in, and what is known of them. */
export interface Directory {
  readonly entries: readonly Entry[];
  /** By the object id. */
  find(id: string | undefined): Entry | undefined;
  /** By the id that the channel gives. */
  findByUserId(userId: string): Entry | undefined;
}

export function createDirectory(people: readonly Person[]): Directory {
  const entries = people.map((person) => ({ person, state: { failsExchanges: false, expiries: 0 } }));
  return {
    entries,
    find: (id) => entries.find(({ person }) => person.id === id),
    findByUserId: (userId) => entries.find(({ person }) => person.userId === userId),
  };
}

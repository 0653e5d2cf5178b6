import type { FieldPath } from '@cosell/core';
import type { MessageKey } from './language.ts';

type PersonOf<Path> = Path extends `${infer List}team[${infer Index}].${string}` ? `${List}team[${Index}]` : never;

/** Everybody whose fields the form asks for. One more in the catalogue does not compile until it has a name here. */
const people = {
  'customerProfile.team[0]': 'person.contact',
  'customerProfile.team[1]': 'person.contact-second',
  'team[0]': 'person.team',
  'team[1]': 'person.team-second',
} as const satisfies Record<PersonOf<FieldPath>, MessageKey>;

const isPerson = (path: string): path is keyof typeof people => Object.hasOwn(people, path);

/** Whose field it is: the message that names the person. Undefined for what belongs to no person. */
export const personOf = (path: FieldPath): MessageKey | undefined => {
  const person = path.slice(0, path.indexOf(']') + 1);
  return isPerson(person) ? people[person] : undefined;
};

export type { PersonReport } from './control-door.ts';
export { type IdentityOptions, startIdentity } from './identity.ts';
export type { Person } from './person.ts';

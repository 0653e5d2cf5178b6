export { type Card, type Entries, type PressResult } from './card.ts';
export type { ActionChoice, CardAction } from './card-actions.ts';
export type { Entry } from './card-inputs.ts';
export { type Json, partsOf, textOf } from './card-walk.ts';
export type { Chat, ChatMessage } from './chat.ts';
export { createTeams, type Gathering, type Teams, type TeamsUser } from './teams.ts';
export type { SearchCommand, Searched, SearchResult } from './search.ts';
export type { SignInCard } from '../sign-in-card.ts';
export type { SignedIn, SignInWays } from './sign-in.ts';

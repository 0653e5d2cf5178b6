export { type Card, type Entries, type PressResult } from './card.ts';
export type { ActionChoice, CardAction } from './card-actions.ts';
export type { Entry } from './card-inputs.ts';
export { type Json, partsOf, textOf } from './card-walk.ts';
export type { Chat, ChatMessage } from './chat.ts';
export type { SignedIn, SignInCard } from './sign-in.ts';
export { createTeams, type Room, type Teams, type TeamsUser } from './teams.ts';

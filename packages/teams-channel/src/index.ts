export {
  type Account,
  adaptiveCard,
  type AdaptiveCardJson,
  adaptiveCardType,
  type Attachment,
  cardIn,
  type Message,
} from './activity.ts';
export type { Change } from './change-feed.ts';
export {
  type Connector,
  type ConnectorOptions,
  createConnector,
  type Executed,
  type Pressed,
} from './connector.ts';
export type { Conversation, People, Team } from './conversations.ts';
export { demoPeople } from './demo-people.ts';
export type { Delivery } from './delivery.ts';
export { type ChosenMessage, type DialogAnswer, type DialogOpener, openDialog, submitDialog } from './dialog.ts';
export type { ExecuteAction, OutgoingActivity } from './envelope.ts';
export type { InvokeAnswer } from './invoke-answer.ts';
export { HttpRefusal, jsonListener, readJson, sendJson } from './json-http.ts';
export type { Membership } from './membership.ts';
export { type Limit, publishedRates, type Rates } from './limits.ts';
export { type Listening, listening, type Where } from './listening.ts';
export { isOwnName, isOwnOrigin, refuseForeign } from './own-address.ts';
export { type SignInCard, signInCardIn } from './sign-in-card.ts';
export { refreshCards } from './refresh.ts';
export { search, type SearchAnswer, type SearchCommand, type SearchResult, unfurl } from './search.ts';
export type { Speaker } from './speaker.ts';
export { createTokenService, type TokenService, type TokenServiceOptions } from './token-service.ts';
export { createThrottle, type Throttle } from './throttle.ts';
export {
  createTokenWire,
  type Grant,
  type SignInOf,
  signInPath,
  type TokenCall,
  type TokenWire,
} from './token-wire.ts';
export { suggest, type SuggestedChoice, type Suggestions } from './typeahead.ts';
export { demoTenantId, emailFor, type User } from './user.ts';

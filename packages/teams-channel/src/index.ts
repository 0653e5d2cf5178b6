export {
  type Account,
  type AdaptiveCardJson,
  adaptiveCardType,
  type Attachment,
  attachmentsSeenBy,
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
  type Speaker,
} from './connector.ts';
export type { Conversation } from './conversations.ts';
export type { Delivery } from './delivery.ts';
export type { ExecuteAction, OutgoingActivity } from './envelope.ts';
export type { InvokeAnswer } from './invoke-answer.ts';
export { HttpRefusal, jsonListener, readJson, sendJson } from './json-http.ts';
export { createTokenService, type TokenCall, type TokenService, type TokenServiceOptions } from './token-service.ts';
export { demoTenantId, type User } from './user.ts';

import type { EmulatorRequest } from '../exchange/exchange.ts';
import type { World } from '../world.ts';
import type { Caller } from './caller.ts';

/** One authorised call of the API. */
export interface ApiCall {
  readonly world: World;
  readonly caller: Caller;
  readonly request: EmulatorRequest;
  readonly now: Date;
}

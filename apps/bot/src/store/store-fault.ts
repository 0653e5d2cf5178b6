/** What keeps a store from its work: no room is left, it may only be read, or it does not answer. */
export type StoreFaultCode = 'full' | 'read-only' | 'away';

/** A store that cannot do its work now. The message is for operators, and may be shown to anyone: nothing secret stands in it. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

export const isStoreFault = (error: unknown): error is StoreFault => error instanceof StoreFault;

import type { EmulatorRequest, EmulatorResponse, RequestHeaders } from '../exchange/exchange.ts';
import { isTooDeep } from '../exchange/json-object.ts';

/** Whom a call's token names. */
export interface JournalCaller {
  readonly user: string;
  readonly organizationId: string;
}

/**
 * One line of the journal. Without an answer there is no `status`; an answer that was dropped has no `response.body`. Without a
 * token of this emulator there is no `caller`; one that has expired still names its caller.
 */
export interface JournalEntry {
  readonly seq: number;
  readonly caller?: JournalCaller;
  readonly method: string;
  readonly path: string;
  readonly request: { readonly headers: RequestHeaders; readonly body?: unknown };
  readonly status?: number;
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown };
}

/** A request that stands in the journal and waits for its answer. */
export interface OpenEntry {
  readonly seq: number;
  readonly caller: JournalCaller | undefined;
  readonly request: EmulatorRequest;
  response: EmulatorResponse | undefined;
  isDropped: boolean;
}

/** The latest calls in order of arrival. Texts are kept as they came and parsed only when somebody reads them. */
export interface Journal {
  open(request: EmulatorRequest, caller?: JournalCaller): OpenEntry;
  read(): JournalEntry[];
  clear(): void;
}

export const createJournal = (size: number): Journal => {
  let entries: OpenEntry[] = [];
  let seq = 0;
  return {
    open: (request, caller) => {
      seq += 1;
      const entry = { seq, caller, request, response: undefined, isDropped: false };
      entries.push(entry);
      // Cut at twice the size, so that keeping the bound costs next to nothing per call.
      if (entries.length >= 2 * size) entries = entries.slice(-size);
      return entry;
    },
    read: () => entries.slice(-size).map(readable),
    clear: () => {
      entries = [];
    },
  };
};

const readable = ({ seq, caller, request, response, isDropped }: OpenEntry): JournalEntry => ({
  seq,
  ...(caller && { caller }),
  method: request.method,
  path: request.path,
  request: { headers: redacted(request.headers), ...bodyOf(request.body) },
  ...(response && { status: response.status }),
  response: { headers: response?.headers ?? {}, ...(response && !isDropped && bodyOf(response.body)) },
});

const redacted = (headers: RequestHeaders): RequestHeaders =>
  headers['authorization'] === undefined ? headers : { ...headers, authorization: 'Bearer [redacted]' };

const bodyOf = (text: string | undefined): { body?: unknown } => {
  if (text === undefined || text === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    // Too deep to be written as JSON again.
    return { body: isTooDeep(body) ? text : body };
  } catch {
    return { body: text };
  }
};

/** Header names in lower case, as node:http gives them. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One HTTP request as plain values. `path` carries the query; `peer` is the caller's address, absent in process. */
export interface EmulatorRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: RequestHeaders;
  readonly body?: string | undefined;
  readonly peer?: string | undefined;
}

/** One HTTP answer as plain values; `body` is empty where there is none. */
export interface EmulatorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No answer at all: the connection is closed (`drop`) or reset (`reset`) under the caller. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly how: 'drop' | 'reset';

  constructor(how: 'drop' | 'reset') {
    super(`The connection was lost on purpose (${how}).`);
    this.how = how;
  }
}

export const headerOf = (headers: RequestHeaders, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
};

const hostPattern = /^[\w.[\]:-]{1,255}$/;

/** The origin the caller used, so that links lead back the same way; a `Host` that is none counts as absent. */
export const originOf = (headers: RequestHeaders): string => {
  const host = headerOf(headers, 'host');
  return `http://${host !== undefined && hostPattern.test(host) ? host : '127.0.0.1'}`;
};

/** The path without its query. */
export const pathnameOf = (path: string): string => {
  const end = path.indexOf('?');
  return end === -1 ? path : path.slice(0, end);
};

/** The query's parameters, decoded. */
export const queryOf = (path: string): URLSearchParams => {
  const end = path.indexOf('?');
  return new URLSearchParams(end === -1 ? '' : path.slice(end + 1));
};

export const jsonType = 'application/json; charset=utf-8';

export const jsonResponse = (status: number, value: unknown): EmulatorResponse => ({
  status,
  headers: { 'content-type': jsonType, 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

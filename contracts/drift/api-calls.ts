export interface Answer {
  readonly status: number;
  /** Names, in lower case. */
  readonly headers: readonly string[];
  /** undefined where there is none. */
  readonly body: unknown;
}

export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** Calls the collection at an address with a token. */
export const callsTo =
  (collection: string, token: string): Call =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(`${collection}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'client-request-id': '00000000-0000-0000-0000-000000000001',
        'content-type': 'application/json',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: [...response.headers.keys()],
      body: text === '' ? undefined : JSON.parse(text),
    };
  };

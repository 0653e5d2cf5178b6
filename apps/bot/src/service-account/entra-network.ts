import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** Where all of Entra's public cloud is asked. */
export const entraOrigin = 'https://login.microsoftonline.com';

/** How long one answer may take, in milliseconds. */
const timeout = 10_000;

/** The way of the library to Entra, and to nobody else. `origin` is Entra's own, or that of a stand-in. */
export const createEntraNetwork = (origin: string): INetworkModule => {
  const send = async <Body>(
    method: 'GET' | 'POST',
    url: string,
    { headers = {}, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<Body>> => {
    const asked = new URL(url);
    if (asked.origin !== entraOrigin) throw new Error('The library asked for another host than Entra.');
    const signal = AbortSignal.timeout(timeout);
    // A redirect would carry the secret elsewhere.
    const request = { method, headers, signal, redirect: 'error' } as const;
    const target = `${origin}${asked.pathname}${asked.search}`;
    const response = await fetch(target, body === undefined ? request : { ...request, body });
    const text = await response.text();
    // The library would take what a service in trouble says for a refusal.
    if (isTrouble(response.status)) throw new Error(`Entra answers ${response.status}.`);
    return { headers: Object.fromEntries(response.headers), status: response.status, body: JSON.parse(text) };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
};

/** Said of the moment, not of the app or the person. */
const isTrouble = (status: number): boolean => status === 429 || status >= 500;

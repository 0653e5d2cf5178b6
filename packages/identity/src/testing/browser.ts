/** A page where a browser stopped: its address and its HTML. */
export interface StoppedAt {
  readonly status: number;
  readonly url: string;
  readonly html: string;
}

/** A browser without eyes: it keeps cookies, follows redirects and presses the buttons of forms. */
export interface Browser {
  open: (url: string) => Promise<StoppedAt>;
  /** Presses the button with this value on the page where it stopped. */
  press: (value: string) => Promise<StoppedAt>;
  /** Posts the form of the page where it stopped with any fields at all. */
  post: (fields: Record<string, string>) => Promise<StoppedAt>;
}

const mostRedirects = 10;

export function createBrowser(): Browser {
  const cookies = new Map<string, string>();
  let at: StoppedAt = { status: 0, url: '', html: '' };

  async function load(address: string, init: RequestInit = {}): Promise<StoppedAt> {
    let url = address;
    let request = init;
    for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { ...(cookie && { cookie }), ...(request.method === 'POST' && { origin: new URL(url).origin }) };
      const response = await fetch(url, { ...request, headers, redirect: 'manual' });
      keep(response.headers.getSetCookie());
      const html = await response.text();
      const location = response.headers.get('location');
      at = { status: response.status, url, html };
      if (location === null) return at;
      url = new URL(location, url).href;
      request = {};
    }
    throw new Error(`Still redirected after ${mostRedirects} redirects: ${url}`);
  }

  function keep(set: readonly string[]): void {
    for (const line of set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
  }

  async function post(fields: Record<string, string>): Promise<StoppedAt> {
    const action = /<form method="post" action="([^"]+)"/.exec(at.html)?.[1];
    if (action === undefined) throw new Error(`There is no form on this page: ${at.html}`);
    return load(new URL(action, at.url).href, { method: 'POST', body: new URLSearchParams(fields) });
  }

  return {
    open: (url) => load(url),
    press: async (value) => {
      if (!at.html.includes(`value="${value}"`)) throw new Error(`There is no button "${value}": ${at.html}`);
      return post({ step: value });
    },
    post,
  };
}

/** The code on the last page of a sign-in, which its script would hand over. */
export const codeOn = ({ html }: StoppedAt): string | undefined => /data-code="([^"]+)"/.exec(html)?.[1];

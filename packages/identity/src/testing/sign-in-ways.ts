import { z } from 'zod';
import type { PersonReport } from '../control-door.ts';
import { codeOn, createBrowser, type StoppedAt } from './browser.ts';

const clientToken = z.object({ token: z.string() });

/** What one can have happen to a person at the provider. */
export interface PersonChange {
  consent?: boolean;
  failsExchanges?: boolean;
  expire?: true;
}

/** How the people of a running provider sign in: over its doors and pages, and nothing else. */
export interface IdentityWays {
  /** `userId` is `29:<object id>`. */
  clientTokenOf: (userId: string) => Promise<string>;
  /** Follows the redirects in a browser of one's own and presses whatever button leads on. */
  followLink: (link: string) => Promise<string>;
  /** The steps of the pages on which somebody pressed a button. */
  pages: readonly string[];
  change: (userId: string, change: PersonChange) => Promise<PersonReport>;
}

const report = z.object({
  consent: z.boolean(),
  failsExchanges: z.boolean(),
  token: z.enum(['none', 'good', 'expired']),
});

export function identityWays(url: string): IdentityWays {
  const personAt = (userId: string) => `${url}/_control/people/${userId.replace(/^29:/, '')}`;
  const pages: string[] = [];
  return {
    clientTokenOf: async (userId) => {
      const answer = await fetch(`${personAt(userId)}/client-token`, { method: 'POST' });
      return clientToken.parse(await answer.json()).token;
    },
    followLink: async (link) => {
      const browser = createBrowser();
      let at = await browser.open(`${link}&opener=${encodeURIComponent(url)}`);
      for (let step = nextOn(at); step !== undefined; step = nextOn(at)) {
        pages.push(step);
        at = await browser.press(step);
      }
      const code = codeOn(at);
      if (code === undefined) throw new Error(`The sign-in ended without a code: ${at.html}`);
      return code;
    },
    pages,
    change: async (userId, change) => {
      const answer = await fetch(personAt(userId), { method: 'PATCH', body: JSON.stringify(change) });
      return report.parse(await answer.json());
    },
  };
}

const nextOn = ({ html }: StoppedAt): string | undefined => /value="(login|consent)"/.exec(html)?.[1];

import { type Connector, search, type SearchAnswer, unfurl } from '@cosell/teams-channel';
import { z } from 'zod';
import { app } from './app.ts';
import { fromSeat, readFromSeat, type SeatActions } from './seat-request.ts';

/** Without a text the search is only opened. */
const searched = fromSeat.extend({ text: z.string().max(200).optional() });
const written = fromSeat.extend({ url: z.string().max(2_048) });

/** What goes into a message that is being written: a referral that is searched for, and one that a link leads to. */
export function searchActions(connector: Connector): SeatActions<SearchAnswer> {
  return {
    searches: async (speaker, request) => {
      const { text } = await readFromSeat(speaker, request, searched);
      return (await search(connector, speaker, app.search, text)).answer;
    },
    links: async (speaker, request) => {
      const { url } = await readFromSeat(speaker, request, written);
      if (!isOfApp(url)) return { kind: 'nothing' };
      return (await unfurl(connector, speaker, url)).answer;
    },
  };
}

function isOfApp(link: string): boolean {
  const host = URL.parse(link)?.host;
  return app.linkDomains.some((domain) => domain === host);
}

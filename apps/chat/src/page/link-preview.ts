import type { SearchAnswer, SearchResult } from '../wire.ts';

/** Milliseconds without a stroke after which a link counts as written. */
const pause = 400;
const links = /https:\/\/\S+/g;

export interface LinkPreviewParts {
  box: HTMLTextAreaElement;
  unfurl: (url: string) => Promise<SearchAnswer>;
  /** Gets what a link leads to; never called for one that is no longer in the box. */
  offer: (result: SearchResult) => void;
}

export interface LinkWatch {
  /** Somebody else writes now, or elsewhere: what was asked before is not theirs. */
  restart: () => void;
}

/** Asks once about each link that is written into a message; who has nothing to say of it is not noticed. */
export function watchLinks({ box, unfurl, offer }: LinkPreviewParts): LinkWatch {
  let timer: number | undefined;
  let known = new Set<string>();
  let visit = 0;

  async function look() {
    const written = box.value.match(links) ?? [];
    const fresh = written.filter((link) => !known.has(link));
    known = new Set(written);
    const asked = visit;
    for (const link of fresh) {
      const answer = await unfurl(link).catch(() => undefined);
      if (asked !== visit) return;
      const [result] = answer?.kind === 'results' ? answer.results : [];
      if (result && box.value.includes(link)) offer(result);
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(timer);
    if (box.value === '') known = new Set();
    timer = window.setTimeout(() => void look(), pause);
  });
  return {
    restart: () => {
      clearTimeout(timer);
      visit += 1;
      known = new Set();
      void look();
    },
  };
}

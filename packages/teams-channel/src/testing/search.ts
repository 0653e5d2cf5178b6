import type { SearchResult, SearchStep } from '../search.ts';

/** What a person sees of a search or of a link: lines, or a text in their place; a link may stay without either. */
export interface Searched {
  status: number;
  results: readonly SearchResult[];
  message?: string;
}

/** Throws where Teams could not show the answer. */
export function searchedIn({ delivery: { status, body }, answer }: SearchStep): Searched {
  switch (answer.kind) {
    case 'results':
      return { status, results: answer.results };
    case 'message':
      return { status, results: [], message: answer.text };
    case 'error':
      if (answer.code === 'UnreadableAnswer') throw new Error(`${answer.message} ${JSON.stringify(body)}`);
      return { status, results: [] };
    case 'nothing':
    default:
      return { status, results: [] };
  }
}

import type { SearchAnswer, SearchResult } from '../wire.ts';
import { byId, element } from './element.ts';
import { errorText } from './failure.ts';
import { say } from './words.ts';

/** Milliseconds without a stroke after which is searched. */
const pause = 250;

export interface SearchPanelParts {
  /** Without a text the search is only opened. Rejects when the server cannot be reached. */
  search: (text: string | undefined) => Promise<SearchAnswer>;
  choose: (result: SearchResult) => void;
}

/** The search above the box to type in: it lists what fits while one types. */
export function createSearchPanel({ search, choose }: SearchPanelParts): { open: () => void; close: () => void } {
  const panel = byId('search', HTMLElement);
  const line = byId('search-text', HTMLInputElement);
  const state = byId('search-state', HTMLElement);
  const list = byId('search-results', HTMLElement);
  let timer: number | undefined;
  /** What was asked last: answers to what was asked before come too late. */
  let asked = 0;
  let openedFrom: Element | null = null;

  async function ask(text: string | undefined) {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    state.textContent = say('searching');
    const answer = await search(text).catch(() => undefined);
    if (mine !== asked) return;
    const results = answer?.kind === 'results' ? answer.results : [];
    list.replaceChildren(...results.map((result) => element('li', '', lineOf(result))));
    state.textContent = stateOf(answer);
  }

  function lineOf(result: SearchResult) {
    const button = element(
      'button',
      'search-result',
      element('strong', '', result.title),
      element('span', '', result.text),
    );
    button.type = 'button';
    button.addEventListener('click', () => {
      choose(result);
      hide();
      byId('say', HTMLElement).focus();
    });
    return button;
  }

  function hide() {
    clearTimeout(timer);
    asked += 1;
    panel.hidden = true;
    list.replaceChildren();
  }

  function close() {
    hide();
    if (openedFrom instanceof HTMLElement) openedFrom.focus();
  }

  line.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(line.value.trim()), pause);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return close();
    const places = [line, ...list.querySelectorAll('button')];
    const at = places.findIndex((place) => place === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    places[next]?.focus();
  });
  byId('search-close', HTMLButtonElement).addEventListener('click', close);

  return {
    close: hide,
    open: () => {
      openedFrom = document.activeElement;
      line.value = '';
      panel.hidden = false;
      line.focus();
      void ask(undefined);
    },
  };
}

function stateOf(answer: SearchAnswer | undefined): string {
  if (!answer) return say('serverGone');
  switch (answer.kind) {
    case 'results':
      return say('found', String(answer.results.length));
    case 'message':
      return answer.text;
    case 'error':
      return errorText(answer);
    case 'nothing':
    default:
      return say('found', '0');
  }
}

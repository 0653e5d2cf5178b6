import type { SuggestedChoice } from '../wire.ts';
import { isChosen, offerChoices, rowsOf, valueOf } from './choice-rows.ts';
import { element } from './element.ts';
import { labelled, say, saying } from './words.ts';

/** Most choices that one still looks through without help. */
const mostWithoutFilter = 12;
/** How long one pauses in typing before the bot is asked, in milliseconds. */
const pause = 200;

/** Asks the bot for the choices of a dataset that fit a text; undefined where it does not answer. */
export type Suggest = (dataset: string, text: string) => Promise<readonly SuggestedChoice[] | undefined>;

/**
 * Puts a line to type in above every long list of choices below `root`: what does not fit it is out of sight, except what
 * is chosen. It stands before the input, so that the input itself is as adaptivecards draws it.
 */
export function addChoiceFilters(root: HTMLElement, suggest: Suggest | undefined): void {
  for (const list of root.querySelectorAll<HTMLElement>('.ac-choiceSetInput-multiSelect')) {
    const input = list.closest('.ac-input-container')?.parentElement;
    if (!input || list.childElementCount <= mostWithoutFilter) continue;
    const { dataset } = list.dataset;
    const ask = dataset && suggest ? (text: string) => suggest(dataset, text) : undefined;
    const { line, status } = filterOf(list, ask);
    input.before(line);
    input.after(status);
  }
}

function sayNothing(status: HTMLElement): void {
  delete status.dataset['text'];
  status.textContent = '';
}

function filterOf(list: HTMLElement, ask: ((text: string) => ReturnType<Suggest>) | undefined) {
  const line = labelled(element('input', 'choice-filter'), 'filterList');
  line.type = 'search';
  line.dataset['hint'] = 'filter';
  line.placeholder = say('filter');
  line.setAttribute('aria-controls', list.id);
  const status = element('p', 'choice-status');
  status.role = 'status';

  const typed = () => line.value.trim();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What the bot has found fits, also where it reads a text more kindly than we do. */
  function show(found: ReadonlySet<string | undefined>) {
    const wanted = typed().toLocaleLowerCase();
    let count = 0;
    for (const row of rowsOf(list)) {
      const fits = found.has(valueOf(row)) || (row.textContent ?? '').toLocaleLowerCase().includes(wanted);
      row.hidden = !fits && !isChosen(row);
      if (fits) count += 1;
    }
    if (wanted === '') sayNothing(status);
    else if (count === 0) saying(status, 'nothingFits');
    else saying(status, 'found', String(count));
  }

  async function askBot(text: string) {
    const choices = text === '' ? [] : await ask?.(text);
    // An answer to what is no longer typed comes too late.
    if (text !== typed()) return;
    offerChoices(list, choices ?? []);
    show(new Set(choices?.map(({ value }) => value)));
    if (!choices) saying(status, 'onlyThisList');
  }

  line.addEventListener('input', () => {
    show(new Set());
    if (!ask) return;
    clearTimeout(timer);
    timer = setTimeout(() => void askBot(typed()), pause);
  });
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    const first = rowsOf(list)
      .find((row) => !row.hidden)
      ?.querySelector('input');
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  return { line, status };
}

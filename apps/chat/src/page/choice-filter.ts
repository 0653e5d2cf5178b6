import { element } from './element.ts';
import { labelled, say } from './words.ts';

/** Most choices that one still looks through without help. */
const mostWithoutFilter = 12;

/**
 * Puts a line to type in above every long list of choices below `root`: what does not fit it is out of sight, except what
 * is chosen. It stands before the input, so that the input itself is as adaptivecards draws it.
 */
export function addChoiceFilters(root: HTMLElement): void {
  for (const list of root.querySelectorAll('.ac-choiceSetInput-multiSelect')) {
    const input = list.closest('.ac-input-container')?.parentElement;
    if (input && list.childElementCount > mostWithoutFilter) input.before(filterOf(list));
  }
}

function filterOf(list: Element): HTMLElement {
  const line = labelled(element('input', 'choice-filter'), 'filterList');
  line.type = 'search';
  line.dataset['hint'] = 'filter';
  line.placeholder = say('filter');
  line.setAttribute('aria-controls', list.id);

  const rows = [...list.children].filter((row) => row instanceof HTMLElement);
  line.addEventListener('input', () => {
    const wanted = line.value.trim().toLocaleLowerCase();
    for (const row of rows) {
      const isChosen = row.querySelector(':checked') !== null;
      row.hidden = !isChosen && !(row.textContent ?? '').toLocaleLowerCase().includes(wanted);
    }
  });
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    const first = rows.find((row) => !row.hidden)?.querySelector('input');
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  return line;
}

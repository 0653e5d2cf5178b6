import type { SuggestedChoice } from '../wire.ts';

/** The rows of a list of choices, each a box to tick with its label. */
export function rowsOf(list: Element): HTMLElement[] {
  return [...list.children].filter((row) => row instanceof HTMLElement);
}

export function isChosen(row: Element): boolean {
  return row.querySelector(':checked') !== null;
}

export function valueOf(row: Element): string | undefined {
  return row.querySelector('input')?.value;
}

/** Puts choices at the end of a list that it has not got yet, and takes out those put there before that nobody has chosen. */
export function offerChoices(list: Element, choices: readonly SuggestedChoice[]): void {
  const wanted = new Set(choices.map(({ value }) => value));
  for (const row of rowsOf(list))
    if (row.dataset['isOffered'] && !isChosen(row) && !wanted.has(valueOf(row) ?? '')) row.remove();
  const known = new Set(rowsOf(list).map(valueOf));
  const [, template] = rowsOf(list);
  if (!template) return;
  for (const choice of choices) if (!known.has(choice.value)) list.append(rowLike(template, choice));
}

/** Drawn as adaptivecards draws the others. */
function rowLike(template: HTMLElement, { title, value }: SuggestedChoice): HTMLElement {
  const row = document.importNode(template, true);
  const [box, label] = [row.querySelector('input'), row.querySelector('label')];
  if (!box || !label) throw new Error('A list has a row without a box or a label.');
  box.id = crypto.randomUUID();
  box.value = value;
  box.checked = false;
  box.ariaLabel = title;
  label.id = crypto.randomUUID();
  label.htmlFor = box.id;
  label.textContent = title;
  box.setAttribute('aria-labelledby', label.id);
  row.dataset['isOffered'] = 'true';
  row.hidden = false;
  return row;
}

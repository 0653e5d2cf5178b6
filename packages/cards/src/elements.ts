import type { Element, Json } from './card.ts';
import { cutToFit } from './card-budget.ts';
import { plain } from './markdown.ts';

/** How a text looks, in the properties of a TextBlock. */
type Looks = Readonly<Record<string, Json>>;

/** Our own words, in markdown. Wraps, so that nothing is cut at 320 pixels. */
export const markdown = (text: string, looks?: Looks): Element => ({ type: 'TextBlock', text, wrap: true, ...looks });

/** Text from people or the service, shown as it is. */
export const plainText = (text: string, looks?: Looks): Element => markdown(plain(text), looks);

export const title = (text: string): Element =>
  markdown(plain(text), { size: 'Large', weight: 'Bolder', style: 'heading' });

export const heading = (text: string): Element =>
  markdown(plain(text), { size: 'Medium', weight: 'Bolder', spacing: 'Large', style: 'heading' });

/** The heading of a part inside a part. */
export const subheading = (text: string): Element =>
  markdown(plain(text), { size: 'Default', weight: 'Bolder', isSubtle: true, style: 'heading' });

export const subtle = (text: string, looks?: Looks): Element =>
  markdown(plain(text), { isSubtle: true, spacing: 'Small', ...looks });

/** A coloured box. The colour only repeats what its words say. */
export const box = (
  style: 'emphasis' | 'good' | 'attention' | 'warning' | 'accent',
  items: readonly Element[],
): Element => ({
  type: 'Container',
  style,
  items,
});

/** A title with what stands beside it. */
export type Fact = readonly [title: string, value: string | null | undefined];

/** What is empty is left out, and so is the whole set when nothing remains. */
export const factSet = (entries: readonly Fact[]): Element[] => {
  const shown = entries.flatMap(([name, value]) => (value ? [{ title: name, value: plain(value) }] : []));
  return shown.length === 0 ? [] : [{ type: 'FactSet', facts: shown }];
};

/** Facts under a heading each; groups without facts are left out, and long values are cut to `room` bytes for all. */
export const factGroups = (
  groups: readonly { readonly title: string; readonly facts: readonly Fact[] }[],
  room: number,
): Element[] => {
  const values = groups.flatMap(({ facts }) => facts.map(([, value]) => value ?? ''));
  const fitting = cutToFit(values, room);
  let next = 0;
  return groups.flatMap(({ title: name, facts }) => {
    const set = factSet(
      facts.map(([label]): Fact => {
        const [whole, shown] = [values[next], fitting[next]];
        next += 1;
        return [label, shown === whole ? whole : `${shown}…`];
      }),
    );
    return set.length === 0 ? [] : [heading(name), ...set];
  });
};

/** Two things side by side: the first takes what room there is, the second what it needs. */
export const beside = (main: readonly Element[], aside: readonly Element[]): Element => ({
  type: 'ColumnSet',
  columns: [
    { type: 'Column', width: 'stretch', items: main },
    { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: aside },
  ],
});

export const actionSet = (actions: readonly Element[]): Element => ({ type: 'ActionSet', actions });

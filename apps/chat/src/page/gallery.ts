import type { GalleryCard } from '../wire.ts';
import { cardView } from './card-view.ts';
import { byId, element } from './element.ts';
import { holdTarget } from './hold-target.ts';
import { createLazyPlaces } from './lazy-places.ts';
import { fetchGallery, fetchGalleryCards } from './server.ts';

const filters = byId('filters', HTMLFormElement);
const language = byId('language', HTMLSelectElement);
const card = byId('card', HTMLInputElement);
const width = byId('width', HTMLSelectElement);
const theme = byId('theme', HTMLSelectElement);
const found = byId('found', HTMLElement);
const cards = byId('cards', HTMLElement);
const places = createLazyPlaces();

const { languages, mostBytes } = await fetchGallery();
language.replaceChildren(...languages.map(({ tag, name }) => new Option(name, tag)));
theme.value = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
readAddress();
let shown: readonly GalleryCard[] = [];
await showLanguage();
// The place that the address leads to has come only now: without this it is neither found nor marked.
if (location.hash) location.replace(location.href);
holdTarget(cards);

language.addEventListener('change', () => void showLanguage());
filters.addEventListener('input', applyFilters);
filters.addEventListener('submit', (event) => event.preventDefault());

function readAddress() {
  const asked = new URLSearchParams(location.search);
  for (const box of [language, width, theme]) {
    const value = asked.get(box.name);
    if ([...box.options].some((option) => option.value === value)) box.value = value ?? '';
  }
  card.value = asked.get(card.name) ?? '';
}

async function showLanguage() {
  const tag = language.value;
  const fetched = await fetchGalleryCards(tag).catch(() => undefined);
  // Another language may have been chosen meanwhile.
  if (tag !== language.value) return;
  if (!fetched) {
    found.textContent = 'The server of this page does not answer. Start it again, then reload the page.';
    return;
  }
  shown = fetched;
  cards.lang = tag;
  places.clear();
  cards.replaceChildren(...shown.map(specimen));
  applyFilters();
}

function specimen({ name, anchor, bytes, card: json }: GalleryCard): HTMLElement {
  const link = element('a', '', name);
  link.href = `#${anchor}`;
  const numbers = new Intl.NumberFormat('en');
  const size = element('span', 'size', `${numbers.format(bytes)} of ${numbers.format(mostBytes)} bytes`);
  const heading = element('h2', '', link, size);
  heading.lang = 'en';
  const place = element('article', 'specimen', heading);
  place.id = anchor;
  place.dataset['name'] = name;
  places.add(place, () => {
    const view = cardView(json, nothingIsSent);
    view.ariaLabel = name;
    place.append(view);
  });
  return place;
}

const nothingIsSent = {
  execute: async ({ verb = '' }) => `Nothing is sent from here: ${verb}.`,
  submit: async () => 'Nothing is sent from here.',
};

/** Shows what was asked for, and writes it into the address so that it can be handed on. */
function applyFilters() {
  document.documentElement.dataset['theme'] = theme.value;
  cards.dataset['width'] = width.value;
  const wanted = card.value.trim().toLowerCase();
  let count = 0;
  for (const place of cards.children) {
    if (!(place instanceof HTMLElement)) continue;
    place.hidden = !place.dataset['name']?.toLowerCase().includes(wanted);
    if (!place.hidden) count += 1;
  }
  found.textContent =
    count > 0
      ? `${count} of ${shown.length} cards`
      : `No card has “${wanted}” in its name. Empty the box to see all ${shown.length}.`;
  const asked = new URLSearchParams({ language: language.value, width: width.value, theme: theme.value });
  if (wanted) asked.set('card', wanted);
  history.replaceState(null, '', `?${asked}${location.hash}`);
}

import { element } from './element.ts';
import { saying, type WordKey } from './words.ts';

export interface MenuItem {
  text: WordKey;
  choose: () => void;
}

/** Between a menu and its button, and at least between it and the edge of the window, in pixels. */
const gap = 4;

/** The menu of a button. The browser opens and closes it, by Escape and by a press elsewhere too, and brings the focus back. */
export function createMenu(button: HTMLButtonElement, items: readonly MenuItem[]): HTMLElement {
  const menu = element('div', 'menu');
  menu.role = 'menu';
  menu.popover = 'auto';
  button.ariaHasPopup = 'menu';
  button.popoverTargetElement = menu;
  const entries = items.map(({ text, choose }) => {
    const entry = saying(element('button', 'menu-item'), text);
    entry.type = 'button';
    entry.role = 'menuitem';
    entry.tabIndex = -1;
    entry.addEventListener('click', () => {
      menu.hidePopover();
      choose();
    });
    return entry;
  });
  menu.append(...entries);

  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') return;
    placeBeside(menu, button);
    entries[0]?.focus();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') menu.hidePopover();
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    entries.at(next % entries.length)?.focus();
  });
  return menu;
}

/** Below its button, or above it where there is more room. */
function placeBeside(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, left } = button.getBoundingClientRect();
  const fitsBelow = bottom + gap + menu.offsetHeight <= innerHeight;
  menu.style.top = `${fitsBelow ? bottom + gap : Math.max(gap, top - gap - menu.offsetHeight)}px`;
  menu.style.left = `${Math.max(gap, Math.min(left, innerWidth - gap - menu.offsetWidth))}px`;
}

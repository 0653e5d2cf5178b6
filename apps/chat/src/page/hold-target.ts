/** What is drawn above the place that an address leads to would push it out of sight: it is held until somebody does something. */
export function holdTarget(root: HTMLElement): void {
  const holding = new ResizeObserver(() => document.querySelector(':target')?.scrollIntoView());
  holding.observe(root);
  for (const deed of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(deed, () => holding.disconnect(), { once: true, passive: true });
}

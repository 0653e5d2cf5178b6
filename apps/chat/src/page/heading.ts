/** Titles of cards stand below the head of the page; in the catalogue of sizes `default` is 1. */
const levelsBySize: Readonly<Record<number, number>> = { 4: 2, 3: 2, 2: 3 };

/** adaptivecards 3.0.6 gives all headings one level; sighted people see by their size which belongs to which. */
class Heading extends AdaptiveCards.TextBlock {
  protected override internalRender(): HTMLElement | undefined {
    const rendered = super.internalRender();
    if (rendered && this.style === 'heading') rendered.ariaLevel = String(levelsBySize[this.effectiveSize] ?? 4);
    return rendered;
  }
}

export function registerHeading(): void {
  AdaptiveCards.GlobalRegistry.elements.register('TextBlock', Heading);
}

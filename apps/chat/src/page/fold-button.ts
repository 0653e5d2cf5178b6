/** adaptivecards 3.0.6 says which section a button opens but not whether it is open, or says it on the section, where it is not heard. */
class FoldButton extends AdaptiveCards.ToggleVisibilityAction {
  override render(): void {
    super.render();
    tellState(this);
  }

  override execute(): void {
    super.execute();
    tellState(this);
  }
}

function tellState({ parent, targetElements, renderedElement }: FoldButton): void {
  const root = parent?.getRootElement();
  const sections = Object.keys(targetElements).map((id) => root?.getElementById(id));
  const isOpen = sections.some((section) => section?.isVisible);
  for (const section of sections) section?.renderedElement?.removeAttribute('aria-expanded');
  if (renderedElement) renderedElement.ariaExpanded = String(isOpen);
}

export function registerFoldButton(): void {
  AdaptiveCards.GlobalRegistry.actions.register('Action.ToggleVisibility', FoldButton);
}

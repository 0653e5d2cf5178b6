/** adaptivecards 3.0.6 says which section a button opens but not whether it is open. */
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
  const isOpen = Object.keys(targetElements).some((id) => root?.getElementById(id)?.isVisible);
  if (renderedElement) renderedElement.ariaExpanded = String(isOpen);
}

export function registerFoldButton(): void {
  AdaptiveCards.GlobalRegistry.actions.register('Action.ToggleVisibility', FoldButton);
}

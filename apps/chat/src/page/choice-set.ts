/**
 * adaptivecards 3.0.6 draws a list that asks the bot as a line for one choice, and sends only choices that it has drawn itself.
 * Here several can be chosen, also of those added to the list later; `data-dataset` says what the bot is to be asked for.
 * It also groups radio buttons by the id of their input, over all cards of the page; here each list is a group of its own.
 */
class ChoiceSet extends AdaptiveCards.ChoiceSetInput {
  override isDynamicTypeahead(): boolean {
    return false;
  }

  override get value(): string | undefined {
    const list = this.renderedInputControlElement;
    if (!this.isMultiSelect || !list) return super.value;
    const chosen = [...list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    return chosen.join(this.hostConfig.choiceSetInputValueSeparator) || undefined;
  }

  protected override internalRender(): HTMLElement | undefined {
    const list = super.internalRender();
    if (!list) return list;
    const radios = [...list.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const group = radios[0]?.id ?? '';
    for (const radio of radios) radio.name = group;
    const dataset = this.choicesData?.dataset;
    if (!dataset) return list;
    list.dataset['dataset'] = dataset;
    list.addEventListener('change', () => this.valueChanged());
    return list;
  }
}

export function registerChoiceSet(): void {
  AdaptiveCards.GlobalRegistry.elements.register('Input.ChoiceSet', ChoiceSet);
}

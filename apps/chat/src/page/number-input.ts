/** In adaptivecards 3.0.6 an empty number is NaN, so that an optional one with `min` or `max` is refused; Teams accepts it. */
class NumberInput extends AdaptiveCards.NumberInput {
  override isValid(): boolean {
    return Number.isNaN(this.value) ? !this.isRequired : super.isValid();
  }
}

export function registerNumberInput(): void {
  AdaptiveCards.GlobalRegistry.elements.register('Input.Number', NumberInput);
}

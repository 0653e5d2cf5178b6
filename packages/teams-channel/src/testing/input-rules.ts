import type { CardInput } from './card-inputs.ts';

/** What is wrong with an input's wire value in the eyes of Teams: its own `errorMessage` or the rule; undefined when nothing is. */
export function faultOf(input: CardInput, value: string): string | undefined {
  const rule = brokenRule(input, value);
  return rule && (input.errorMessage ?? rule);
}

function brokenRule(input: CardInput, value: string): string | undefined {
  if (input.type === 'Input.Toggle') return toggleRule(input, value);
  if (value === '') return input.isRequired ? 'a value is required' : undefined;
  switch (input.type) {
    case 'Input.Text':
      if (input.maxLength !== undefined && value.length > input.maxLength) return `longer than ${input.maxLength}`;
      // Teams looks for the pattern anywhere in the text; anchors are the card's business.
      return input.regex !== undefined && !new RegExp(input.regex).test(value)
        ? `does not match ${input.regex}`
        : undefined;
    case 'Input.Number':
      return isNumber(value) ? outside(Number(value), input.min, input.max) : 'not a number';
    case 'Input.Date':
      return isDay(value) ? outside(value, input.min, input.max) : 'not a date yyyy-mm-dd';
    case 'Input.Time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? outside(value, input.min, input.max) : 'not a time hh:mm';
    case 'Input.ChoiceSet':
    default:
      return choiceRule(input, value);
  }
}

function toggleRule({ isRequired, valueOn, valueOff }: CardInput & { type: 'Input.Toggle' }, value: string) {
  if (value !== valueOn && value !== valueOff) return `neither ${valueOn} nor ${valueOff}`;
  return isRequired && value !== valueOn ? 'has to be ticked' : undefined;
}

function choiceRule(input: CardInput & { type: 'Input.ChoiceSet' }, value: string) {
  const chosen = input.isMultiSelect ? value.split(',') : [value];
  const unknown = chosen.filter((it) => !input.choices.some((choice) => choice.value === it));
  return unknown.length > 0 ? `not among the choices: ${unknown.join(', ')}` : undefined;
}

/** Days and times of one form compare as text. */
function outside<Value extends string | number>(value: Value, min: Value | undefined, max: Value | undefined) {
  if (min !== undefined && value < min) return `less than ${min}`;
  return max !== undefined && value > max ? `more than ${max}` : undefined;
}

function isNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value);
}

function isDay(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

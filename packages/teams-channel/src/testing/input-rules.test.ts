import { expect, test } from 'vitest';
import { type Entry, inputsOf, wireValue } from './card-inputs.ts';
import { faultOf } from './input-rules.ts';

const choices = [
  { title: 'One', value: '1' },
  { title: 'Two', value: '2' },
];
const table: [string, object, Entry, string, string | undefined][] = [
  ['a text', { type: 'Input.Text' }, 'Contoso', 'Contoso', undefined],
  ['an empty text', { type: 'Input.Text' }, null, '', undefined],
  ['an empty required text', { type: 'Input.Text', isRequired: true }, '', '', 'a value is required'],
  ['the own words for it', { type: 'Input.Text', isRequired: true, errorMessage: 'Say it' }, '', '', 'Say it'],
  ['a text of the right form', { type: 'Input.Text', regex: '^a+$' }, 'aa', 'aa', undefined],
  ['a text of another form', { type: 'Input.Text', regex: '^a+$' }, 'ab', 'ab', 'does not match ^a+$'],
  ['a pattern without anchors', { type: 'Input.Text', regex: 'a' }, 'xax', 'xax', undefined],
  ['a long text', { type: 'Input.Text', maxLength: 2 }, 'abc', 'abc', 'longer than 2'],
  ['a number', { type: 'Input.Number', min: 1, max: 5 }, 5, '5', undefined],
  ['a low number', { type: 'Input.Number', min: 1 }, 0.5, '0.5', 'less than 1'],
  ['a high number', { type: 'Input.Number', max: 5 }, '10', '10', 'more than 5'],
  ['words for a number', { type: 'Input.Number' }, '1,5', '1,5', 'not a number'],
  ['a day', { type: 'Input.Date', min: '2026-01-01' }, '2026-11-15', '2026-11-15', undefined],
  ['an early day', { type: 'Input.Date', min: '2026-01-01' }, '2025-12-31', '2025-12-31', 'less than 2026-01-01'],
  ['a day that never was', { type: 'Input.Date' }, '2026-02-30', '2026-02-30', 'not a date yyyy-mm-dd'],
  ['a day with a time', { type: 'Input.Date' }, '2026-02-20T00:00Z', '2026-02-20T00:00Z', 'not a date yyyy-mm-dd'],
  ['a time', { type: 'Input.Time' }, '23:59', '23:59', undefined],
  ['no time', { type: 'Input.Time' }, '24:00', '24:00', 'not a time hh:mm'],
  ['a tick', { type: 'Input.Toggle' }, true, 'true', undefined],
  ['an own word for a tick', { type: 'Input.Toggle', valueOff: 'no' }, false, 'no', undefined],
  ['a missing tick', { type: 'Input.Toggle', isRequired: true }, false, 'false', 'has to be ticked'],
  ['neither of both', { type: 'Input.Toggle' }, 'maybe', 'maybe', 'neither true nor false'],
  ['a choice', { type: 'Input.ChoiceSet', choices }, '2', '2', undefined],
  ['no choice', { type: 'Input.ChoiceSet', choices }, '3', '3', 'not among the choices: 3'],
  ['several choices', { type: 'Input.ChoiceSet', choices, isMultiSelect: true }, ['1', '2'], '1,2', undefined],
  [
    'a wrong one of several',
    { type: 'Input.ChoiceSet', choices, isMultiSelect: true },
    ['1', 'x'],
    '1,x',
    'not among the choices: x',
  ],
  ['two for one', { type: 'Input.ChoiceSet', choices }, ['1', '2'], '1,2', 'not among the choices: 1,2'],
  [
    'a choice that nobody has offered',
    { type: 'Input.ChoiceSet', 'choices.data': { type: 'Data.Query', dataset: 'things' } },
    'x',
    'x',
    'not among the choices: x',
  ],
];

test.each(table)(
  'given %s, when it is entered, then wire value and fault are those of Teams',
  (_, element, entry, value, fault) => {
    const [placed] = inputsOf({ body: [{ ...element, id: 'it' }] });
    if (!placed) throw new Error('no input');
    const wire = wireValue(placed.input, entry);
    expect([wire, faultOf(placed.input, wire)]).toEqual([value, fault]);
  },
);

test('given an input that Teams cannot read, when the card is read, then the error shows it', () => {
  expect(() => inputsOf({ body: [{ type: 'Input.Text' }] })).toThrow('{"type":"Input.Text"} is malformed');
  expect(() => inputsOf({ body: [{ type: 'Input.Slider', id: 'x' }] })).toThrow('Input.Slider');
});

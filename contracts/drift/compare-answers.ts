import { responseHeaders } from '../reference/headers.ts';
import { listFields } from '../reference/later-fields.ts';
import type { DocumentedField } from '../reference/reference.ts';
import type { EmulatorAnswers, SampleAnswer } from './ask-emulator.ts';
import { compareEvent } from './compare-event.ts';
import { compareRefusal } from './compare-refusals.ts';
import { compareWithTable } from './compare-with-table.ts';
import { type Difference, differencesOf, type Found } from './difference.ts';
import { documentedFields } from './documented-fields.ts';
import { parentOf } from './path.ts';
import { shapeOfValue, type ValueField } from './value-shape.ts';

/** What the emulator answers against the samples and tables. */
export const compareAnswers = ({ samples, refusals, events }: EmulatorAnswers): Difference[] => [
  ...samples.flatMap(compareWithSample),
  ...compareHeaders(samples),
  ...refusals.flatMap(compareRefusal),
  ...events.flatMap(compareEvent),
];

const compareWithSample = ({ name, sample: { response }, answer }: SampleAnswer): Difference[] => {
  const found = differencesOf(`answer to ${name}`);
  const ours = shapeOfValue(answer.body);
  // Where the sample shows no body there is only the table to go by.
  const theirs = response.body === undefined ? undefined : shapeOfValue(response.body);
  const { status = answer.status } = response;
  return [
    ...(status === answer.status ? [] : [found('breaking', 'status', `is ${answer.status}, in the sample ${status}`)]),
    ...[...(theirs?.keys() ?? [])]
      .filter((path) => !ours.has(path) && !isBelowMissing(path, ours))
      .map((path) => found('breaking', path, 'is in the sample and not answered')),
    ...[...ours].flatMap(([path, field]) => compareWithTable(found, path, field, documentedAt(path))),
    ...(theirs === undefined
      ? []
      : [...ours].flatMap(([path, field]) => compareWithSampleField(found, path, field, theirs))),
  ];
};

// The entries of a list are records themselves.
const documentedAt = (path: string): DocumentedField | undefined =>
  documentedFields.get(path.replace(/^value\[\]\./, '')) ?? listFields.fields[path];

const isBelowMissing = (path: string, shape: ReadonlyMap<string, ValueField>): boolean => {
  const above = parentOf(path);
  return above !== '' && !shape.has(above);
};

const compareWithSampleField = (
  found: Found,
  path: string,
  ours: ValueField,
  sample: ReadonlyMap<string, ValueField>,
): Difference[] => {
  const theirs = sample.get(path);
  if (theirs === undefined) {
    const isTold = isBelowMissing(path, sample) || documentedAt(path) === undefined;
    return isTold ? [] : [found('additive', path, 'is answered and not in the sample')];
  }
  if (ours.type !== theirs.type) return [found('breaking', path, `is ${ours.type}, in the sample ${theirs.type}`)];
  if (ours.text !== theirs.text) return [found('breaking', path, `is "${ours.text}", in the sample "${theirs.text}"`)];
  return [];
};

const compareHeaders = (samples: EmulatorAnswers['samples']): Difference[] => {
  const found = differencesOf('answers');
  const answered = new Set(samples.flatMap(({ answer }) => answer.headers));
  return responseHeaders.values
    .filter((name) => !answered.has(name))
    .map((name) => found('additive', `header ${name}`, 'is documented and not answered'));
};

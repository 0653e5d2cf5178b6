import { webhookFields, webhookResourceUri } from '../reference/webhooks.ts';
import { compareWithTable } from './compare-with-table.ts';
import { type Difference, differencesOf } from './difference.ts';
import { redacted, shapeOfValue } from './value-shape.ts';

/** A notification against the documented one. */
export const compareEvent = (event: unknown): Difference[] => {
  const shape = shapeOfValue(event);
  const found = differencesOf('event');
  const uri = redacted(shape.get('ResourceUri')?.text ?? '');
  return [
    ...Object.keys(webhookFields.fields)
      .filter((name) => !shape.has(name))
      .map((name) => found('breaking', name, 'is documented and missing')),
    ...[...shape].flatMap(([name, field]) => compareWithTable(found, name, field, webhookFields.fields[name])),
    ...(uri === webhookResourceUri
      ? []
      : [found('breaking', 'ResourceUri', `is ${uri}, documented is ${webhookResourceUri}`)]),
  ];
};

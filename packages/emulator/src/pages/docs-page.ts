import type { EmulatorResponse } from '../exchange/exchange.ts';
import {
  type Answer,
  type ApiDescription,
  apiDescription,
  type Content,
  type Operation,
  type Parameter,
} from './api-description.ts';
import { escaped, htmlPage } from './html-page.ts';
import { basisHtml, schemaHtml, typeHtml } from './schema-html.ts';

const methods = ['get', 'post', 'put', 'patch'] as const;

interface Place {
  readonly title: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** The API in words, from the text of its OpenAPI document. */
export const docsPage = (document: string): EmulatorResponse => {
  const api = apiDescription.parse(JSON.parse(document));
  const base = api.servers[0]?.url ?? '';
  const calls = placesOf(api, api.paths, (method, path) => `${method.toUpperCase()} ${base}${path}`);
  const events = placesOf(api, api.webhooks, (method) => `${method.toUpperCase()} to the receiver`);
  const schemas = Object.entries(api.components.schemas);
  return htmlPage(
    api.info.title,
    `<p>${escaped(api.info.description).replaceAll('\n\n', '</p>\n<p>')}</p>
<p><a href="/">The emulator</a>, <a href="/openapi.json">OpenAPI 3.1</a>, <a href="/schemas.json">JSON Schema</a>.</p>
<nav aria-label="Contents">
<ul>
${[...calls, ...events].map(({ operation, title }) => `<li><a href="#${operation.operationId}">${escaped(operation.summary)}</a> <code>${escaped(title)}</code></li>`).join('\n')}
<li><a href="#schemas">Schemas</a>: ${schemas.map(([name]) => `<a href="#${name}">${name}</a>`).join(', ')}</li>
</ul>
</nav>
<h2>Calls</h2>
${calls.map((place) => operationHtml(api, place)).join('\n')}
<h2>Events</h2>
${events.map((place) => operationHtml(api, place)).join('\n')}
<h2 id="schemas">Schemas</h2>
${schemas.map(([name, schema]) => schemaHtml(name, schema)).join('\n')}`,
  );
};

const placesOf = (
  { components }: ApiDescription,
  items: ApiDescription['paths'],
  titleOf: (method: string, path: string) => string,
): Place[] =>
  Object.entries(items).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...item.parameters, ...operation.parameters].map((each) =>
        '$ref' in each ? component(components.parameters, each.$ref) : each,
      );
      return [{ title: titleOf(method, path), operation, parameters }];
    }),
  );

const component = <Component>(components: Readonly<Record<string, Component>>, reference: string): Component => {
  const found = components[reference.slice(reference.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`The document has no ${reference}.`);
  return found;
};

const operationHtml = (api: ApiDescription, { title, operation, parameters }: Place): string => {
  const answers = Object.entries(operation.responses).map(([status, each]): [string, Answer] => [
    status,
    '$ref' in each ? component(api.components.responses, each.$ref) : each,
  ]);
  return `<section aria-labelledby="${operation.operationId}">
<h3 id="${operation.operationId}">${escaped(operation.summary)}</h3>
<p><code>${escaped(title)}</code></p>
<p>${escaped(operation.description)}${basisHtml(operation['x-basis'])}</p>
${parameters.length === 0 ? '' : `<h4>Parameters</h4>\n<dl>\n${parameters.map(parameterHtml).join('\n')}\n</dl>`}
${operation.requestBody ? `<h4>Body</h4>\n${contentHtml(operation.requestBody.content, operation.summary)}` : ''}
<h4>Answers</h4>
<dl>
${answers.map(([status, each]) => answerHtml(status, each, operation.summary)).join('\n')}
</dl>
</section>`;
};

const parameterHtml = ({ name, in: place, required, description, schema, 'x-basis': basis }: Parameter): string =>
  `<dt><code>${escaped(name)}</code> in the ${place}${required ? ' <strong>required</strong>' : ''}</dt>
<dd>${typeHtml(schema)}. ${escaped(description)}${basisHtml(basis)}</dd>`;

const answerHtml = (status: string, { description, content, 'x-basis': basis }: Answer, what: string): string =>
  `<dt>${status}</dt>
<dd><p>${escaped(description)}${basisHtml(basis)}</p>
${contentHtml(content, `${what}, answer ${status}`)}</dd>`;

const contentHtml = (content: Content, what: string): string => {
  const [first] = Object.values(content);
  if (first === undefined) return '';
  const examples = Object.values(first.examples).map(({ summary, value }) => exampleHtml(summary, value, what));
  const only = first.example === undefined ? [] : [exampleHtml('An example', first.example, what)];
  const types = Object.keys(content).map((type) => `<code>${type}</code>`);
  return `<p>${typeHtml(first.schema)} as ${types.join(' or ')}</p>\n${[...only, ...examples].join('\n')}`;
};

// Focusable, so that it can be scrolled without a mouse.
const exampleHtml = (summary: string, value: unknown, what: string): string =>
  `<details><summary>${escaped(summary)}</summary>
<pre tabindex="0" role="region" aria-label="${escaped(`${what}: ${summary}`)}">${escaped(JSON.stringify(value, null, 2))}</pre>
</details>`;

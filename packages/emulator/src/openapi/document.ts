import type { JsonObject } from '../exchange/json-object.ts';
import { audience } from '../service/token.ts';
import { paths } from './operations.ts';
import { parameters } from './parameters.ts';
import type { RecordedAnswers } from './recorded-answers.ts';
import { headers, refusalResponses } from './responses.ts';
import { jsonSchemas } from './schemas.ts';
import { webhooks } from './webhooks.ts';

const description = `The Referrals API of Microsoft Partner Center as Cosell models it. It is not a document of Microsoft's, and no call
was ever made to Microsoft's service.

Each part carries \`x-basis\`: \`published\` stands in Microsoft's documents, \`guessed\` is our decision where they are silent or
contradict each other. Reading is open: properties may be absent or null, and unknown ones may come. Writing is exact and closed.`;

const security = `A token of Microsoft Entra ID for the audience ${audience}, of a user with the role Referrals admin, or Referrals user
for reading. The emulator gives its own: POST /_control/token.`;

/** The OpenAPI document. The same answers and version give the same document, to the byte. */
export const openApiDocument = (version: string, recorded: RecordedAnswers): JsonObject => ({
  openapi: '3.1.1',
  info: {
    title: 'Partner Center Referrals API, as Cosell models it',
    version,
    description,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    { url: '/v1.0', description: 'The emulator that serves this document' },
    { url: `${audience}/v1.0`, description: 'The published address' },
  ],
  security: [{ bearer: [] }],
  tags: [
    { name: 'Referrals', description: 'Deals of one partner, and deals that are shared.' },
    { name: 'Events', description: 'What a receiver of change events is sent.' },
  ],
  paths: paths('/engagements/referrals', recorded),
  webhooks,
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: security },
    },
    parameters,
    headers,
    responses: refusalResponses(recorded.refusals),
    schemas: jsonSchemas('#/components/schemas'),
  },
});

/** The same schemas as one JSON Schema bundle, for whoever validates bodies without OpenAPI. */
export const schemaBundle = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: 'The bodies of the Referrals API of Microsoft Partner Center as Cosell models them, not by Microsoft.',
  $defs: jsonSchemas('#/$defs'),
});

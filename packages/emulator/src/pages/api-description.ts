import { z } from 'zod';

/** What the page shows of an OpenAPI document. */

const described = { description: z.string().default(''), 'x-basis': z.string().default('') };
const schema = z.looseObject({});
const reference = z.object({ $ref: z.string() });
const media = z.object({
  schema,
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ summary: z.string(), value: z.unknown() })).default({}),
});
const content = z.record(z.string(), media).default({});
const parameter = z.object({
  ...described,
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema,
});
const response = z.object({ ...described, content });

const operation = z.object({
  ...described,
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(z.union([reference, parameter])).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.union([reference, response])),
});
const pathItem = z.object({
  parameters: z.array(reference).default([]),
  get: operation.optional(),
  post: operation.optional(),
  put: operation.optional(),
  patch: operation.optional(),
});

export const apiDescription = z.object({
  info: z.object({ title: z.string(), description: z.string() }),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), pathItem),
  webhooks: z.record(z.string(), pathItem),
  components: z.object({
    parameters: z.record(z.string(), parameter),
    responses: z.record(z.string(), response),
    schemas: z.record(z.string(), schema),
  }),
});

export type ApiDescription = z.output<typeof apiDescription>;
export type Operation = z.output<typeof operation>;
export type Parameter = z.output<typeof parameter>;
export type Answer = z.output<typeof response>;
export type Content = z.output<typeof content>;

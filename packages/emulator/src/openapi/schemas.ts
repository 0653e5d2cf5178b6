import { createBodySchema, referralSchema } from '@cosell/core';
import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../exchange/json-object.ts';
import { isReadOnly } from '../service/referral-record.ts';
import { errorBody, listedReferral, patchBody, patchOperation, referralEvent, referralList } from './bodies.ts';
import { type Note, schemaNotes } from './schema-notes.ts';

const created = createBodySchema.shape;
const read = referralSchema.shape;
const readProfile = read.customerProfile.unwrap().unwrap();
const readDetails = read.details.unwrap().unwrap();

/** What a PUT carries: a whole referral as it was read, of which the four required properties are there. */
const replaceBody = referralSchema
  .partial({ id: true })
  .required({ type: true, customerProfile: true, consent: true, details: true });

/** Every schema that has a name in the document, in the order in which it stands there. */
const named = {
  CreateReferral: createBodySchema,
  CreateCustomerProfile: created.customerProfile,
  CreateAddress: created.customerProfile.shape.address.unwrap(),
  CreateMember: created.customerProfile.shape.team.unwrap().element,
  CreateConsent: created.consent,
  CreateDetails: created.details,
  CreateRequirements: created.details.shape.requirements.unwrap(),
  CreateInviteContext: created.inviteContext.unwrap(),
  CreateTarget: created.target.unwrap().element,
  ReplaceReferral: replaceBody,
  PatchReferral: patchBody,
  PatchOperation: patchOperation,
  Referral: referralSchema,
  CustomerProfile: readProfile,
  Address: readProfile.shape.address.unwrap().unwrap(),
  Member: readProfile.shape.team.unwrap().unwrap().options[0].element,
  Consent: read.consent.unwrap().unwrap(),
  Details: readDetails,
  Requirements: readDetails.shape.requirements.unwrap().unwrap(),
  InviteContext: read.inviteContext.unwrap().unwrap(),
  ReferralList: referralList,
  ListedReferral: listedReferral,
  Error: errorBody,
  ReferralEvent: referralEvent,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type SchemaName = keyof typeof named;

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

/** All named schemas as JSON Schema 2020-12. `place` is where they stand, such as `#/components/schemas`. */
export const jsonSchemas = (place: string): Readonly<Record<string, JsonObject>> => {
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `${place}/${id}` });
  return Object.fromEntries(
    Object.keys(named).map((name) => {
      const { $schema: _, $id: __, ...schema } = schemas[name] ?? {};
      return [name, withNotes(name, schema)];
    }),
  );
};

const withNotes = (name: string, schema: JsonObject): JsonObject => {
  const { about, properties: notes = {} } = schemaNotes[name] ?? {};
  const { properties, ...rest } = schema;
  if (!isJsonObject(properties)) return { ...noted(about), ...rest };
  const unknown = Object.keys(notes).find((property) => !Object.hasOwn(properties, property));
  if (unknown !== undefined) throw new Error(`There is a note for ${name}.${unknown}, which is no property.`);
  const described = Object.entries(properties).map(([property, value]) => [
    property,
    {
      ...noted(notes[property]),
      ...(isJsonObject(value) && value),
      ...(name === 'Referral' && isReadOnly(property) && { readOnly: true }),
    },
  ]);
  return { ...noted(about), ...rest, properties: Object.fromEntries(described) };
};

const noted = (note: Note | undefined): JsonObject => (note ? { description: note.text, 'x-basis': note.basis } : {});

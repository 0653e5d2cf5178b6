import { createEmulator, demoOrganization } from '@cosell/emulator';
import { z } from 'zod';
import { patchSample, patchStatusSample, updateSample } from '../reference/change-pages.ts';
import { createSample } from '../reference/create-page.ts';
import { getSample, listSample } from '../reference/read-pages.ts';
import type { Sample } from '../reference/reference.ts';
import { consent, customerProfile, details, inviteContext, team } from '../reference/sample-deal.ts';
import { webhookEvents } from '../reference/webhooks.ts';
import { type Answer, type Call, callsTo } from './api-calls.ts';
import { type RefusedCall, refusedCalls } from './refused-calls.ts';
import { receiveEvents } from './webhook-events.ts';

export interface SampleAnswer {
  readonly name: string;
  readonly sample: Sample;
  readonly answer: Answer;
}

export interface EmulatorAnswers {
  readonly samples: readonly SampleAnswer[];
  readonly refusals: readonly RefusedCall[];
  readonly events: readonly unknown[];
}

/** Plays the published requests to the emulator over HTTP, under the published rules alone. */
export const askEmulator = async (): Promise<EmulatorAnswers> => {
  const emulator = createEmulator({ mode: 'docs', seed: 1 });
  const [listening, receiver] = await Promise.all([emulator.listen(), receiveEvents()]);
  try {
    emulator.control.webhooks(receiver.url);
    const collection = `${listening.url}/v1.0/engagements/referrals`;
    const contoso = callsTo(collection, emulator.control.token());
    const microsoft = callsTo(collection, emulator.control.token({ organizationId: 'msft' }));
    const samples = await playSamples(contoso, microsoft);
    const closed = await invite(microsoft);
    await contoso('PATCH', `/${closed.id}`, patchStatusSample.request.body);
    return {
      samples,
      refusals: await refusedCalls(emulator, collection, contoso, closed.id),
      events: await receiver.oneOfEach(webhookEvents.values),
    };
  } finally {
    receiver.close();
    await listening.close();
  }
};

const playSamples = async (contoso: Call, microsoft: Call): Promise<SampleAnswer[]> => {
  const create = await contoso('POST', '', createSample.request.body);
  await joinMicrosoft(contoso, create);
  const invited = await invite(microsoft);
  const get = await contoso('GET', `/${invited.id}`);
  // The sample shows a page that is not the last.
  const list = await contoso('GET', `${listSample.request.path}&$top=1`);
  const { id, engagementId, eTag } = invited;
  const replaced = { ...Object(updateSample.request.body), id, engagementId, eTag };
  const put = await contoso('PUT', `/${id}`, replaced, { 'if-match': eTag });
  const other = await invite(microsoft);
  const patch = await contoso('PATCH', `/${other.id}`, patchSample.request.body, patchSample.request.headers);
  const patchStatus = await contoso('PATCH', `/${other.id}`, patchStatusSample.request.body);
  return [
    { name: 'create', sample: createSample, answer: create },
    { name: 'get', sample: getSample, answer: get },
    { name: 'list', sample: listSample, answer: list },
    { name: 'put', sample: updateSample, answer: put },
    { name: 'patch', sample: patchSample, answer: patch },
    { name: 'patch of status', sample: patchStatusSample, answer: patchStatus },
  ];
};

const recordSchema = z.looseObject({ id: z.string(), engagementId: z.string(), eTag: z.string() });

/** The record of the samples that show one: Microsoft sends it to the partner. */
const invite = async (microsoft: Call): Promise<z.output<typeof recordSchema>> => {
  const { body } = await microsoft('POST', '', {
    qualification: 'SalesQualified',
    type: 'Independent',
    customerProfile: {
      ...customerProfile,
      address: { ...customerProfile.address, region: 'Brandenburg' },
      ids: [{ profileType: 'Duns', id: '000000000' }],
    },
    consent,
    details,
    team,
    inviteContext: { notes: inviteContext.notes },
    target: [{ type: 'BusinessProfileLocation', id: demoOrganization.organizationId }],
  });
  return recordSchema.parse(body);
};

/** Makes the engagement one of two records, so that a change of one is told for the other. */
const joinMicrosoft = async (contoso: Call, { body }: Answer): Promise<void> => {
  const { engagementId, id } = recordSchema.parse(body);
  const target = [{ type: 'BusinessProfileLocation', id: 'msft' }];
  await contoso('POST', '', { ...Object(createSample.request.body), engagementId, target });
  await contoso('PATCH', `/${id}`, patchSample.request.body);
};

import type { JsonObject } from '../exchange/json-object.ts';
import { eventOf } from '../state/webhooks.ts';
import { schemaRef } from './responses.ts';

const exampleEvent = eventOf('referral-updated', {
  id: '3f2b8a64-6c1d-4b52-9f0e-1d7c5a908b31',
  updatedDateTime: '2026-03-02T09:00:00.0000000Z',
});

/** What the receiver of change events is sent. */
export const webhooks: JsonObject = {
  referralChanged: {
    post: {
      operationId: 'referralChanged',
      tags: ['Events'],
      summary: 'A referral was created or updated',
      description:
        'Sent after the commit, up to ten times until it is taken. The real service signs it with a certificate; the emulator does not, and sends the events of every organisation to the one address of its control door.',
      'x-basis': 'published',
      security: [],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaRef('ReferralEvent'), example: exampleEvent } },
      },
      responses: {
        '200': { description: 'Taken. The emulator counts any 2xx as taken.', 'x-basis': 'guessed' },
        '4XX': { description: 'Not taken; it is sent again.', 'x-basis': 'guessed' },
      },
    },
  },
};

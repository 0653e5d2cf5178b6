import { randomUUID } from 'node:crypto';
import type { ActivityFor } from './activities.ts';

/** Takes a bot through one turn and gives the text it answered the POST with. Rejects when it refuses. */
export const takeTurn = async (botUrl: string, serviceUrl: string, activityFor: ActivityFor): Promise<string> => {
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activityFor(serviceUrl, randomUUID())),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`A bot answered ${response.status}: ${text}`);
  return text;
};

export const takeTurns = async (
  botUrl: string,
  serviceUrl: string,
  activityFor: ActivityFor,
  count: number,
): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await takeTurn(botUrl, serviceUrl, activityFor);
};

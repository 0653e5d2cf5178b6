import type { Connector } from '../connector.ts';
import { type DialogOpener, type DialogStep, openDialog, submitDialog } from '../dialog.ts';
import type { Speaker } from '../speaker.ts';
import { createCard, type PressResult } from './card.ts';

/** Shows a dialog: its card, whose buttons lead to the next one, or a message in its place. Throws where Teams could show neither. */
export async function showDialog(connector: Connector, speaker: Speaker, opener: DialogOpener): Promise<PressResult> {
  const place = { connector, speaker, messageId: '', attachment: 0, cardHere: () => undefined };
  const submit = async (data: unknown) => shown(await submitDialog(connector, speaker, opener, data));

  function shown({ delivery: { status, body, failure }, answer }: DialogStep): PressResult {
    const outcome = { status, body, ...(failure && { failure }) };
    switch (answer.kind) {
      case 'card':
        return { ...outcome, card: createCard(answer.card, { ...place, submit }) };
      case 'message':
        return { ...outcome, message: answer.text };
      case 'error':
        if (answer.code === 'UnreadableAnswer') throw new Error(`${answer.message} ${JSON.stringify(body)}`);
        return outcome;
      case 'nothing':
      default:
        return outcome;
    }
  }

  return shown(await openDialog(connector, speaker, opener));
}

import type { ServerResponse } from 'node:http';
import type { Change, Connector, Speaker } from '@cosell/teams-channel';

export interface EventStreams {
  /** The place in the stream up to now. It names this run of the process: another run counts from 1 again. */
  cursor: () => string;
  /** Sends every change that a person sees after `cursor`, the missed ones first; `reset` when those are no longer known. */
  open: (response: ServerResponse, viewer: Speaker, cursor: string | undefined) => void;
}

export function createEventStreams(connector: Connector, run: string): EventStreams {
  const cursorAt = (seq: number) => `${run}.${seq}`;

  function missedSince(cursor: string | undefined): readonly Change[] | undefined {
    const [of, seq] = cursor?.split('.') ?? [];
    return of === run && seq && /^\d+$/.test(seq) ? connector.changesAfter(Number(seq)) : undefined;
  }

  return {
    cursor: () => cursorAt(connector.lastSeq()),
    open: (response, viewer, cursor) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
      const send = (change: Change) => {
        if (!isSeenBy(change, viewer)) return;
        response.write(`id: ${cursorAt(change.seq)}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
      };
      const missed = missedSince(cursor);
      if (missed) for (const change of missed) send(change);
      else response.write(`id: ${cursorAt(connector.lastSeq())}\nevent: reset\ndata: {}\n\n`);
      // Milliseconds until a browser that lost the stream asks again.
      response.write('retry: 500\n\n');
      response.on('close', connector.subscribe(send));
    },
  };
}

function isSeenBy(change: Change, { conversation, user }: Speaker): boolean {
  if (change.conversationId !== conversation.id) return false;
  return change.kind !== 'updated' || change.onlyFor === undefined || change.onlyFor === user.id;
}

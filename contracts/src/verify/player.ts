import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Play } from './play.ts';

/** Pact's native verifier in a process of its own. */
export interface Player {
  /** Resolves with the verifier's result as JSON. Rejects when its process ends, which it has to soon after the limit. */
  play(play: Play, limit: AbortSignal): Promise<string>;
  close(): void;
}

/** For the verifier to notice that a call was given up. */
export const graceMs = 3_000;

// Source and build lie side by side in the same way, with other endings.
const file = `./native-player${extname(import.meta.url)}`;

export const startPlayer = (): Player => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Nothing else: a proxy or a broker in the environment is not meant for the loopback address it talks to.
    env: { PACT_DO_NOT_TRACK: 'true' },
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error("Pact's native verifier ended before its time.");
  });
  // It also ends when it is told to.
  ended.catch(() => undefined);
  const close = (): void => {
    child.kill('SIGKILL');
  };
  return {
    play: async (play, limit) => {
      let grace: NodeJS.Timeout | undefined;
      const giveUp = (): void => {
        grace = setTimeout(close, graceMs);
      };
      limit.addEventListener('abort', giveUp, { once: true });
      try {
        const answered = once(child, 'message');
        child.send(play, () => undefined);
        const [result] = await Promise.race([answered, ended]);
        return String(result);
      } finally {
        limit.removeEventListener('abort', giveUp);
        clearTimeout(grace);
      }
    },
    close,
  };
};

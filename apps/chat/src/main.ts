import { startChatServer } from './chat-server.ts';
import { readEnvironment } from './environment.ts';

function log(entry: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ part: 'chat', ...entry })}\n`);
}

function fail(reason: string): never {
  log({ level: 'error', message: reason });
  process.exit(1);
}

const environment = readEnvironment(process.env);
if ('faults' in environment) fail(`The chat window cannot start: ${environment.faults.join('; ')}.`);

const server = await startChatServer(environment).catch((error: unknown) =>
  fail(`The chat window cannot start: ${error instanceof Error ? error.message : String(error)}`),
);
process.stdout.write(`ready chat=${server.url}\n`);

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  void server.close().then(() => process.exit(0));
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);

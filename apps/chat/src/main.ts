import { startChatServer } from './chat-server.ts';
import { readEnvironment } from './environment.ts';

function fail(reason: string): never {
  process.stderr.write(`The chat window cannot start. ${reason}\n`);
  process.exit(1);
}

const environment = readEnvironment(process.env);
if ('faults' in environment) fail(`${environment.faults.join('; ')}.`);

const { port } = environment;
const server = await startChatServer(environment).catch((error: unknown) => {
  if (!(error instanceof Error)) return fail(String(error));
  if (!('code' in error && error.code === 'EADDRINUSE')) return fail(error.message);
  return fail(`PORT ${port} is taken: stop what listens there, or set PORT to another one (0 = any free port).`);
});
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

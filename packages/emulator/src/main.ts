import process from 'node:process';
import { createEmulator } from './emulator.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { readTrustedIssuer } from './service/trusted-issuer.ts';
import { instantOf } from './service/referral-record.ts';

const log = (level: 'info' | 'error', message: string): void => {
  process.stderr.write(`${JSON.stringify({ time: instantOf(new Date()), level, part: 'emulator', message })}\n`);
};

const start = async (environment: Environment): Promise<void> => {
  const { HOST, PORT, COSELL_EMULATOR_MODE, COSELL_SOLUTIONS, COSELL_EMULATOR_ISSUER: issuer } = environment;
  const emulator = createEmulator({
    mode: COSELL_EMULATOR_MODE,
    solutions: COSELL_SOLUTIONS,
    trustedIssuer: issuer === undefined ? undefined : await readTrustedIssuer(issuer),
    report: (error) => log('error', error instanceof Error ? `${error.name} in the emulator` : 'error in the emulator'),
  });
  const listening = await emulator.listen({ host: HOST, port: PORT });
  let isStopping = false;
  const stop = (reason: string): void => {
    if (isStopping) return;
    isStopping = true;
    log('info', `stopping: ${reason}`);
    // Ending by itself would give the signals back to the system first, and a second SIGTERM would then count as a kill.
    void listening.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('disconnect', () => stop('the parent process is gone'));
  process.stdout.write(`ready emulator=${listening.url}\n`);
};

const result = readEnvironment(process.env);
if (result.ok) {
  start(result.environment).catch((error: unknown) => {
    log('error', error instanceof Error ? error.message : 'could not start');
    process.exitCode = 1;
  });
} else {
  for (const fault of result.faults) log('error', fault);
  process.exitCode = 1;
}

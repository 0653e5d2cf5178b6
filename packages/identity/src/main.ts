import { demoPeople, demoTenantId, emailFor } from '@cosell/teams-channel';
import { readEnvironment } from './environment.ts';
import { startIdentity } from './identity.ts';

function fail(reason: string): never {
  process.stderr.write(
    `${JSON.stringify({ level: 'error', part: 'identity', message: `It cannot start: ${reason}` })}\n`,
  );
  process.exit(1);
}

const environment = readEnvironment(process.env);
if ('faults' in environment) fail(environment.faults.join('; '));

const people = demoPeople.map(({ id: userId, aadObjectId: id, name }) => ({
  id,
  userId,
  name,
  email: emailFor(name),
  organizationId: demoTenantId,
  roles: ['Referrals admin'],
}));
const identity = await startIdentity({ people, ...environment }).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : String(error)),
);
process.stdout.write(`ready identity=${identity.url}\n`);

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  void identity.close().then(() => process.exit(0));
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);

import { createEmulator } from '@cosell/emulator';
import { startIdentity } from '@cosell/identity';
import { demoPeople, demoTenantId } from '@cosell/teams-channel';
import { startChatServer } from '../src/chat-server.ts';
import { startSignInBot } from './sign-in-bot.ts';

/** A window in which the first two people can sign in, with a bot that asks them to. */
export async function startSignInWindow() {
  const people = demoPeople.slice(0, 2).map(({ key, id: userId, aadObjectId: id, name }) => {
    return { id, userId, name, email: `${key}@contoso.example`, organizationId: demoTenantId, roles: [] };
  });
  const identity = await startIdentity({ people });
  const emulator = createEmulator();
  const api = await emulator.listen();
  const bot = await startSignInBot(identity.url);
  const chat = await startChatServer({
    botUrl: bot.url,
    signIn: { identityUrl: identity.url, emulatorUrl: api.url },
  });
  const close = async () => {
    await chat.close();
    await bot.close();
    await api.close();
    await identity.close();
  };
  return { chat, emulator, identity, close };
}

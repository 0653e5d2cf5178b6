import { endUnstarted } from './start-failure.ts';

/** The local trial of signing in: `trial.ts <address of the token service>`, on loopback. No variable leads there. */
const [tokenServiceUrl, ...more] = process.argv.slice(2);

try {
  if (tokenServiceUrl === undefined || more.length > 0)
    throw new Error('A trial takes one argument, the address of a token service on this machine.');
  const { serve } = await import('./serve.ts');
  await serve(process.env, {
    standIns: { tokenServiceUrl },
    problemsOf: ({ isLocal, oauthConnection }) => [
      ...(isLocal ? [] : ['MicrosoftAppId is set, but a trial is for this machine only. Unset it.']),
      ...(oauthConnection === undefined ? ['COSELL_OAUTH_CONNECTION is not set, so nobody would sign in.'] : []),
    ],
  });
} catch (error) {
  endUnstarted(error);
}

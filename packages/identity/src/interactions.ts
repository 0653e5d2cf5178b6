import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpRefusal } from '@cosell/teams-channel';
import type { Interaction, InteractionResults, Provider } from 'oidc-provider';
import type { Directory, Entry } from './directory.ts';
import { botClient } from './provider.ts';
import { consentPage, errorPage, loginPage } from './pages.ts';
import { partnerApi } from './resources.ts';
import { sendPage } from './send-page.ts';

export const interactionPath = '/interaction/';

/** A form holds the name of one button. */
const largestForm = 1_000;

/** The pages between the request for a sign-in and its code: who somebody is, and what they agree to. */
export function createInteractions(provider: Provider, directory: Directory) {
  async function resultOf(step: string | null, { person, state }: Entry): Promise<InteractionResults> {
    if (step === 'login') return { login: { accountId: person.id, remember: false } };
    if (step !== 'consent') return { error: 'access_denied', error_description: 'The person has cancelled.' };
    state.grantId = await consentOf(provider, person.id);
    return { consent: { grantId: state.grantId } };
  }

  return async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
    const entry = interaction && personAsked(interaction, directory);
    if (!interaction || !entry) return sendPage(response, 400, errorPage());
    const { uid, prompt } = interaction;
    const { name, email } = entry.person;
    if (request.method !== 'POST')
      return sendPage(response, 200, prompt.name === 'consent' ? consentPage(uid, name) : loginPage(uid, name, email));
    const step = (await readForm(request)).get('step');
    if (step !== 'cancel' && step !== prompt.name) return sendPage(response, 400, errorPage());
    return provider.interactionFinished(request, response, await resultOf(step, entry), {
      mergeWithLastSubmission: step !== 'cancel',
    });
  };
}

/** Writes down that a person agrees to what the bot asks for. */
export async function consentOf(provider: Provider, accountId: string): Promise<string> {
  const grant = new provider.Grant({ accountId, clientId: botClient });
  grant.addOIDCScope('openid');
  grant.addResourceScope(partnerApi.audience, partnerApi.scope);
  return grant.save();
}

/** The person that the bot's request names: nobody else can sign in by it. */
const personAsked = ({ params }: Interaction, directory: Directory): Entry | undefined =>
  directory.entries.find(({ person }) => person.email === params['login_hint']);

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > largestForm) throw new HttpRefusal(413, 'TooLarge', 'The form is too large.');
  }
  return new URLSearchParams(text);
}

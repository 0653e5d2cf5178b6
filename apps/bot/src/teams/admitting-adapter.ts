import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';

/** What the bot asks its own tokens for: the SDK's name for the Bot Framework itself. */
export const audience = 'https://api.botframework.com';

/** The SDK's adapter, but it asks nobody who they are: only what our own door has let in is handed to it. */
export class AdmittingAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(authentication: ConstructorParameters<typeof CloudAdapter>[0], appId: string) {
    super(authentication);
    this.#appId = appId;
  }

  protected override processActivity(
    _credential: unknown,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return super.processActivity({ audience, claimsIdentity, connectorFactory }, activity, logic);
  }
}

import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Sdk = ConfigurationBotFrameworkAuthentication;
type Settings = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0];
/** How the SDK signs in to the Bot Framework. */
export type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type ConnectorFactory = ReturnType<Sdk['createConnectorFactory']>;
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
type TokenClient = Awaited<ReturnType<Sdk['createUserTokenClient']>>;

/** Service addresses remembered: Teams has a handful, one for each region. */
const mostConnectors = 100;

/**
 * The SDK's authentication, but its clients are kept. The SDK makes a connector and a token client anew for every turn, each
 * a whole HTTP pipeline, and that costs more than the rest of a turn. They hold the bot's own credentials and renew them.
 */
export class ReusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Connector>();
  readonly #mayCall: (serviceUrl: string) => boolean;
  #tokenClient: TokenClient | undefined;

  /** Every call into a conversation goes through a connector, so `mayCall` is asked here, whatever address it was and from when. */
  constructor(settings: Settings, mayCall: (serviceUrl: string) => boolean, credentials?: Credentials) {
    super(settings, credentials);
    this.#mayCall = mayCall;
  }

  override createConnectorFactory(...identity: Parameters<Sdk['createConnectorFactory']>): ConnectorFactory {
    return this.#reusing(super.createConnectorFactory(...identity));
  }

  override async createUserTokenClient(...identity: Parameters<Sdk['createUserTokenClient']>): Promise<TokenClient> {
    this.#tokenClient ??= await super.createUserTokenClient(...identity);
    return this.#tokenClient;
  }

  #reusing(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) => {
        if (!this.#mayCall(serviceUrl)) throw new Error('the serviceUrl is none that may be called');
        const key = `${audience ?? ''} ${serviceUrl}`;
        const known = this.#connectors.get(key);
        if (known) return known;
        // Kept only once it is there, so that a failure is not remembered.
        const connector = await factory.create(serviceUrl, audience);
        if (this.#connectors.size >= mostConnectors) this.#connectors.clear();
        this.#connectors.set(key, connector);
        return connector;
      },
    };
  }
}

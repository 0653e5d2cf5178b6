import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { z } from 'zod';

// The least a bot can do with botbuilder: static cards, three bare statements for a form step, no rule and no check.
const [cardsFile, databaseFile] = z.tuple([z.string(), z.string()]).parse(process.argv.slice(2));
const cards = z
  .object({ message: z.unknown(), formStep: z.unknown() })
  .parse(JSON.parse(readFileSync(cardsFile, 'utf8')));

const database = new DatabaseSync(databaseFile);
database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
const ofSeller = 'tenant_id = ? and organization_id = ? and user_id = ?';
const selectDraft = database.prepare(`select * from drafts where ${ofSeller} and id = ?`);
const selectProfile = database.prepare(`select profile from sellers where ${ofSeller}`);
const saveDraft = database.prepare(`
  insert into drafts (id, tenant_id, organization_id, user_id, state, step, answers, issues, guessed, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (id) do update set state = excluded.state, step = excluded.step, answers = excluded.answers,
    issues = excluded.issues, guessed = excluded.guessed, updated_at = excluded.updated_at
  where tenant_id = excluded.tenant_id and organization_id = excluded.organization_id and user_id = excluded.user_id
    and state <> 'submitted'`);

const sellerOf = ({ channelData, from }: Activity) => {
  const tenantId = String(channelData.tenant.id);
  return [tenantId, tenantId, from.aadObjectId ?? ''] as const;
};

const saveForm = (activity: Activity): void => {
  const seller = sellerOf(activity);
  const draft = selectDraft.get(...seller, activity.value.action.data.draftId);
  selectProfile.get(...seller);
  if (!draft) throw new Error('The draft of the form step is not in the database.');
  const { id, state, step, answers, issues, guessed } = draft;
  const texts = [answers ?? '', issues ?? '', guessed ?? ''] as const;
  saveDraft.run(id ?? '', ...seller, state ?? '', step ?? 0, ...texts, Date.now());
};

const cardType = 'application/vnd.microsoft.card.adaptive';

const logic = async (context: TurnContext): Promise<void> => {
  const { activity } = context;
  if (activity.type === 'invoke') {
    saveForm(activity);
    const body = { statusCode: 200, type: cardType, value: cards.formStep };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  } else {
    await context.sendActivity({
      type: 'message',
      attachments: [{ contentType: cardType, content: cards.message }],
    });
  }
};

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

/** The members of express's and restify's response that the SDK uses. */
const sdkResponse = (response: ServerResponse) => ({
  socket: response.socket,
  header: (name: string, value: string) => response.setHeader(name, value),
  status: (code: number) => {
    response.statusCode = code;
  },
  send: (body: unknown) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  },
  end: () => {
    if (!response.writableEnded) response.end();
  },
});

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    void adapter.process({ method: 'POST', headers: request.headers, body }, sdkResponse(response), logic);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`ready bare-bot=http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));

import { sql } from 'kysely';
import type { Run } from './postgres-database.ts';
import type { OrganizationIds, Store } from './store.ts';

const thisOne = ({ tenantId, organizationId }: OrganizationIds, conversationId: string) =>
  sql`tenant_id = ${tenantId} and organization_id = ${organizationId} and conversation_id = ${conversationId}`;

export const conversationMethods = (run: Run): Pick<Store, 'leaveConversation' | 'enterConversation' | 'hasLeft'> => ({
  leaveConversation: async ({ tenantId, organizationId }, conversationId) => {
    await run(sql`
      insert into left_conversations (tenant_id, organization_id, conversation_id)
      values (${tenantId}, ${organizationId}, ${conversationId})
      on conflict do nothing`);
  },
  enterConversation: async (organization, conversationId) => {
    await run(sql`delete from left_conversations where ${thisOne(organization, conversationId)}`);
  },
  hasLeft: async (organization, conversationId) => {
    const found = await run(sql`select 1 from left_conversations where ${thisOne(organization, conversationId)}`);
    return found.length > 0;
  },
});

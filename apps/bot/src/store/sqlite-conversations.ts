import type { Statements } from './sqlite-statements.ts';
import type { Store } from './store.ts';

export const conversationMethods = (
  sql: Statements,
): Pick<Store, 'leaveConversation' | 'enterConversation' | 'hasLeft'> => ({
  leaveConversation: async ({ tenantId, organizationId }, conversationId) => {
    sql.leaveConversation.run(tenantId, organizationId, conversationId);
  },
  enterConversation: async ({ tenantId, organizationId }, conversationId) => {
    sql.enterConversation.run(tenantId, organizationId, conversationId);
  },
  hasLeft: async ({ tenantId, organizationId }, conversationId) =>
    sql.leftConversation.get(tenantId, organizationId, conversationId) !== undefined,
});

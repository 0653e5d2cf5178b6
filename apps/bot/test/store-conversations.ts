import { describe, expect, test } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { ada } from '../src/testing/examples.ts';

/** Where the bot has been taken out. */
export const describeConversations = (store: () => Store): void => {
  describe('conversations', () => {
    test('given one that the bot has left then it is known until it enters again, and no other is taken for it', async () => {
      expect(await store().hasLeft(ada, 'chat-1')).toBe(false);
      await store().leaveConversation(ada, 'chat-1');
      await store().leaveConversation(ada, 'chat-1');
      expect(await store().hasLeft(ada, 'chat-1')).toBe(true);
      expect(await store().hasLeft(ada, 'chat-2')).toBe(false);
      for (const other of [
        { ...ada, tenantId: 'tenant-2' },
        { ...ada, organizationId: 'organization-2' },
      ]) {
        expect(await store().hasLeft(other, 'chat-1')).toBe(false);
        await store().enterConversation(other, 'chat-1');
      }
      await store().enterConversation(ada, 'chat-2');
      expect(await store().hasLeft(ada, 'chat-1')).toBe(true);
      await store().enterConversation(ada, 'chat-1');
      expect(await store().hasLeft(ada, 'chat-1')).toBe(false);
    });
  });
};

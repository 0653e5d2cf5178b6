import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What the provider remembers of one kind of thing, in memory only; what has expired it checks itself. */
export function createMemoryAdapter(): Adapter {
  const kept = new Map<string, AdapterPayload>();
  return {
    upsert: async (id, payload) => {
      kept.set(id, payload);
    },
    find: async (id) => kept.get(id),
    findByUid: async (uid) => [...kept.values()].find((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = kept.get(id);
      if (payload) kept.set(id, { ...payload, consumed: Math.floor(Date.now() / 1000) });
    },
    destroy: async (id) => {
      kept.delete(id);
    },
    revokeByGrantId: async (grantId) => {
      for (const [id, payload] of kept) if (payload.grantId === grantId) kept.delete(id);
    },
  };
}

import { expect } from 'vitest';
import { freshSchema } from './fresh-schema.ts';

/** A PostgreSQL schema and its user, from whom the right to write can be taken while a bot works. */
export const openReadOnlyRole = async () => {
  const schema = await freshSchema();
  const name = `role_of_${schema.name}`;
  await schema.run(`create role ${name} login password 'secret'`);
  await schema.run(`grant usage, create on schema ${schema.name} to ${name}`);
  // Waits until each connection is gone, so that none of them is handed out once more.
  const disconnect = () =>
    schema.run(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = '${name}'`);
  return {
    url: Object.assign(new URL(schema.url), { username: name, password: 'secret' }).href,
    /**
     * As after a failover: every connection is made anew, to a server that only reads. Resolves when `state` says so, which
     * gives 'ready' or the reason why not.
     */
    refuseWrites: async (state: () => Promise<string>) => {
      await schema.run(`alter role ${name} set default_transaction_read_only = on`);
      await disconnect();
      await expect.poll(state).toContain('is read-only');
    },
    allowWrites: async (state: () => Promise<string>) => {
      await schema.run(`alter role ${name} reset default_transaction_read_only`);
      await disconnect();
      await expect.poll(state).toBe('ready');
    },
    remove: async () => {
      await schema.run(`drop owned by ${name}; drop role ${name}`);
      await schema.drop();
    },
  };
};

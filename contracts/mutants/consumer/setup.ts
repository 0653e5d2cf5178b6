import { afterEach, beforeEach, inject, vi } from 'vitest';
import { consumerMutants } from './mutants.ts';
import { mutatedFetch } from './mutated-fetch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutation: string;
  }
  interface TaskMeta {
    /** In how many exchanges of the test something was changed. */
    changes?: number;
  }
}

const mutation = consumerMutants.find(({ name }) => name === inject('mutation'));
const { fetch: send } = globalThis;

beforeEach(({ task }) => {
  if (!mutation) return;
  task.meta.changes = 0;
  const onChange = (): void => {
    task.meta.changes = (task.meta.changes ?? 0) + 1;
  };
  vi.stubGlobal('fetch', mutatedFetch(send, mutation, onChange));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

import { openOperatorStore } from '../store/open-operator-store.ts';
import type { OperatorStore } from '../store/operator-store.ts';

/** Opens the store for a piece of work, and closes it however that ends. */
export const withStore = async <Result>(
  databaseUrl: string,
  work: (store: OperatorStore) => Promise<Result>,
): Promise<Result> => {
  const store = await openOperatorStore(databaseUrl);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

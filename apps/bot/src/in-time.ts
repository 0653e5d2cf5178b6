/** Resolves with the work, or rejects when it takes longer than `timeout` milliseconds; the work itself goes on. */
export const inTime = async <Result>(work: Promise<Result>, timeout: number, late: string): Promise<Result> => {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(late)), timeout);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/** What an operation answers: status, body text, and the version of the record it speaks of. */
export interface Outcome {
  readonly status: number;
  readonly body: string;
  readonly eTag?: string;
}

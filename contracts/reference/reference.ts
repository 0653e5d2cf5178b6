/** Where something is documented. `date` is the document's own where it has one, else that of its last change. */
export interface Reference {
  readonly title: string;
  readonly source: string;
  readonly date: string;
}

/** A two official sources agree. B one official source. C seen in answers or in code of others only. X the sources disagree. */
export type Confidence = 'A' | 'B' | 'C' | 'X';

export interface DocumentedField {
  readonly type: 'string' | 'instant' | 'boolean' | 'decimal' | 'object' | 'list' | 'any';
  /** Whether it goes into a new referral. `never`: the service sets it. */
  readonly sent: 'required' | 'optional' | 'never';
  readonly confidence: Confidence;
  readonly nullable?: true;
  readonly values?: readonly string[];
}

/** Fields by their path, `[]` for the entries of a list, in the spelling of the wire. */
export interface FieldTable extends Reference {
  readonly fields: Readonly<Record<string, DocumentedField>>;
}

/** A published exchange with invented people and ids; what is odd about it is kept. */
export interface Sample extends Reference {
  readonly request: {
    readonly method: string;
    /** Behind the collection's address. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly response: { readonly status?: number; readonly body?: unknown };
}

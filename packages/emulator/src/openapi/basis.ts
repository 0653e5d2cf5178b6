/** How far a part of the document can be believed: `published` stands in Microsoft's documents, `guessed` is our decision. */
export type Basis = 'published' | 'guessed';

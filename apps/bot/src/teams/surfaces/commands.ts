/** The commands of the message extension, as the manifest names them and Teams sends them back. */
export const searchCommand = { id: 'findReferral', parameter: 'query' } as const;
export const createCommand = { id: 'createReferral' } as const;

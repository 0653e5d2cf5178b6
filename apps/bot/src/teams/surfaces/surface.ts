/** Where in Teams the answer to an invoke is shown: it decides the shape of the answer. */
export type Surface = 'card' | 'dialog' | 'search' | 'link' | 'typeahead';

const surfaces: ReadonlyMap<string | undefined, Surface> = new Map([
  ['adaptiveCard/action', 'card'],
  ['task/fetch', 'dialog'],
  ['task/submit', 'dialog'],
  ['composeExtension/fetchTask', 'dialog'],
  ['composeExtension/submitAction', 'dialog'],
  ['composeExtension/query', 'search'],
  ['composeExtension/queryLink', 'link'],
  ['application/search', 'typeahead'],
]);

/** Undefined for what is no invoke of ours, such as a message. */
export const surfaceOf = ({ name }: { readonly name?: string | undefined }): Surface | undefined => surfaces.get(name);

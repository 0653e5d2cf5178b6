import type { Door } from './declarations.ts';

// A comment inside a signature documents a member; its words are no part of the surface.
const withoutComments = (signature: string): string => signature.replaceAll(/^ *\/\*\*.*?\*\/\n/gms, '');

/** `api.md`: what the package exports and with which types, sorted by name. */
export const apiDocument = (doors: readonly Door[]): string =>
  [
    '# The surface of the package',
    '',
    'Generated from the emitted declarations; `npm run api:update` writes it anew. What is removed or narrowed here breaks those',
    'who use it and needs a major version; what is added needs a minor one.',
    ...doors.flatMap(({ door, exports }) => [
      '',
      `## ${door}`,
      '',
      '```ts',
      ...exports
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ signature }) => withoutComments(signature)),
      '```',
    ]),
    '',
  ].join('\n');

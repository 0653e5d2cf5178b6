import type { ServerResponse } from 'node:http';
import { HttpRefusal, sendJson } from '@cosell/teams-channel';
import type { GalleryCard, GalleryContents } from './wire.ts';

/** `/api/gallery` says what there is, `/api/gallery/{language}` has all cards. They are made only when somebody looks at them. */
export function createGalleryApi() {
  const made = new Map<string, Promise<GalleryCard[]>>();

  return async function answer(path: string, response: ServerResponse): Promise<void> {
    const { galleryIn, languageNames, languageTags, mostCardBytes } = await import('@cosell/cards/gallery');
    if (path === '/api/gallery') {
      const languages = languageTags.map((tag) => ({ tag, name: languageNames[tag] }));
      const contents: GalleryContents = { languages, mostBytes: mostCardBytes };
      return sendJson(response, 200, contents);
    }
    const tag = languageTags.find((known) => path === `/api/gallery/${known}`);
    if (!tag) throw new HttpRefusal(404, 'NotFound', 'There is no gallery in this language.');
    const cards = made.get(tag) ?? galleryIn(tag);
    made.set(tag, cards);
    sendJson(response, 200, await cards);
  };
}

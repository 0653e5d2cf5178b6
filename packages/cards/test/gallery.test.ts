import { describe, expect, test } from 'vitest';
import { galleryIn } from '../gallery/index.ts';

describe('the gallery', async () => {
  const [english, polish] = await Promise.all([galleryIn('en'), galleryIn('pl')]);

  test('given all cards, then each has an address of its own', () => {
    const anchors = english.map(({ anchor }) => anchor);
    expect(anchors.filter((anchor, index) => anchor === '' || anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  test('given another language, then the addresses are the same and the words are not', () => {
    expect(polish.map(({ anchor }) => anchor)).toEqual(english.map(({ anchor }) => anchor));
    expect(polish.filter(({ card }, index) => JSON.stringify(card) === JSON.stringify(english[index]?.card))).toEqual(
      [],
    );
  });

  test('given a card, then its size is that of its JSON in UTF-8', () => {
    expect(english.filter(({ card, bytes }) => Buffer.byteLength(JSON.stringify(card)) !== bytes)).toEqual([]);
  });
});

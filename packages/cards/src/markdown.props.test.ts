import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { plain } from './markdown.ts';

const awkward = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'*_[]()<>`~#-+=|{}\\&;.1 ab\n'.split('')) }),
  fc.string({ unit: 'grapheme' }),
);

/** What a reader of markdown shows for backslash escapes. */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const withoutEscapes = (text: string): string => text.replace(/\\[!-/:-@[-`{-~]/g, 'x');

describe('plain text in markdown', () => {
  test.prop({ text: awkward })('is read back as it was, but for blanks before a line', ({ text }) => {
    expect(unescaped(plain(text))).toBe(text.replace(/^[ \t]+/gm, ''));
  });

  test.prop({ text: awkward })(
    'leaves no live mark: no emphasis, code, link, tag, list, heading or quote',
    ({ text }) => {
      const live = withoutEscapes(plain(text));
      expect(live).not.toMatch(/[*`~[\]<]/);
      expect(live).not.toMatch(/(?<![\p{L}\p{N}x])_|_(?![\p{L}\p{N}x])/u);
      expect(live).not.toMatch(/^(#|>|\+|=|-|\|)/m);
      expect(live).not.toMatch(/^\d+[.)]/m);
    },
  );

  test.prop({ text: awkward })('never asks the client to compute a date', ({ text }) => {
    expect(plain(text)).not.toContain('{{');
  });

  test.each([
    ['Test Cosell Invite_20', 'Test Cosell Invite_20'],
    ['SOL-34104-EBB', 'SOL-34104-EBB'],
    ['sue.smith@contoso.com', 'sue.smith@contoso.com'],
    ['R&D (EMEA)', 'R&D (EMEA)'],
    ['_hidden_', '\\_hidden\\_'],
    ['[here](https://example.com)', '\\[here\\](https://example.com)'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['&amp;', '\\&amp;'],
    ['{{DATE(2026-01-01, SHORT)}}', '{\\{DATE(2026-01-01, SHORT)}}'],
  ])('%s is written %s', (text, written) => {
    expect(plain(text)).toBe(written);
  });
});

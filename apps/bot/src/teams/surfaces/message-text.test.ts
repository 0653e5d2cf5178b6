import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { messageText } from './message-text.ts';

describe('the text of a message', () => {
  test.each([
    ['<p>Contoso wants <b>50&nbsp;seats</b></p><p>Tom &amp; Jerry</p>', 'Contoso wants 50 seats\nTom & Jerry'],
    ['<div>one<br/>two</div>\n<ul><li>three</li></ul>', 'one\ntwo\nthree'],
    ['<at id="0">Cosell</at> &lt;b&gt; &#8364;5 &#x; &#9999999;', 'Cosell <b> €5 &#x;'],
    ['a &amp;lt; b', 'a &lt; b'],
    ['<p>a</p><p>&nbsp;</p><p></p><p></p><p>b</p>', 'a\n\nb'],
  ])('given %s then it reads %s', (content, text) => {
    expect(messageText({ contentType: 'html', content })).toBe(text);
  });

  test('given plain text then it stays as it is', () => {
    expect(messageText({ contentType: 'text', content: ' 1 < 2 &amp; \n\n\n\n<b> ' })).toBe('1 < 2 &amp; \n\n\n\n<b>');
  });

  test.prop({ text: fc.string({ unit: fc.constantFrom('a', '<', '>', '&', ';', '"', '#', '3', '\n') }) })(
    'what is escaped reads as it was, but for its blanks',
    ({ text }) => {
      const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const blanks = /\s+/g;
      expect(messageText({ contentType: 'html', content }).replace(blanks, '')).toBe(text.replace(blanks, ''));
    },
  );

  test.prop({ part: fc.constantFrom('<', '&', '<br', '</p ', ' ', '&#1;', '<a<', 'x') })(
    'the longest text is read, and cut to what Teams can hold',
    ({ part }) => {
      expect(messageText({ contentType: 'html', content: part.repeat(100_000) }).length).toBeLessThanOrEqual(28_000);
    },
  );
});

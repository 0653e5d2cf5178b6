import process from 'node:process';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { messageText } from './message-text.ts';

const hostile = (
  '< & <br <br> </p  &nbsp; &#1; <a< x <!-- <p/a=" <div> <pre>\n </td> <table><tr><td>a<br> <td> <tr> <blockquote> <script>' +
  ' <a/href="mailto:a@b"> </blockquote>'
).split(' ');

describe('the text of a message', () => {
  test.each([
    ['<p>Contoso wants <b>50&nbsp;seats</b></p><p>Tom &amp; Jerry</p>', 'Contoso wants 50 seats\nTom & Jerry'],
    ['<div>one<br/>two</div>\n<ul><li>three</li></ul>', 'one\ntwo\nthree'],
    ['<at id="0">Cosell</at> &lt;b&gt; &#8364;5 &#x; &#9999999;', '@Cosell <b> €5 &#x; \ufffd'],
    ['a &amp;lt; b', 'a &lt; b'],
    ['<p>a</p><p>&nbsp;</p><p></p><p></p><p>b</p>', 'a\n\nb'],
    ['first line<div>second line</div>third', 'first line\nsecond line\nthird'],
    ['Budget:<ul><li>a</li><li><p>b</p></li></ul>c', 'Budget:\na\nb\nc'],
    ['<h3>Deal</h3><dl><dt>Term</dt><dd>3 years</dd></dl>', 'Deal\nTerm\n3 years'],
    ['one<hr>two', 'one\n\ntwo'],
    ['<pre>one\n  two</pre>three\nfour', 'one\ntwo\nthree four'],
    ['&#x2013; &ouml; &euro; &rsquo; &hellip;', '– ö € ’ …'],
    ['&ampere; &unknown; AT&T', '&ere; &unknown; AT&T'],
    ['<p title="a > b">c</p><!-- <b> --><style>p { }</style>d', 'c\nd'],
    ['Budget <s>€80,000</s> <strike>€70k</strike> <del>€60k</del> €50,000', 'Budget €50,000'],
    ['<s>Ask <a href="mailto:anna@fabrikam.example">Anna</a></s> Ask Bea', 'Ask Bea'],
    ['Ask <a href="mailto:anna@fabrikam.example?subject=x">Anna</a>.', 'Ask Anna (anna@fabrikam.example).'],
    ['<a href="mailto:anna@fabrikam.example">anna@fabrikam.example</a>', 'anna@fabrikam.example'],
    ['<a href="https://fabrikam.example">site</a></a>', 'site'],
    ['<p>a</p', 'a'],
    ['Fabri&shy;kam\u200b &#x202a;+44 20&#x202c;', 'Fabrikam +44 20'],
  ])('given %s then it reads %s', (content, text) => {
    expect(messageText({ isHtml: true, content })).toBe(text);
  });

  test('given a quote and its answer then who is quoted, the quote and the answer are told apart', () => {
    const quote =
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri">Anna Berg</strong>' +
      '<span itemprop="time" itemid="1"></span><p itemprop="preview">Fabrikam Ltd</p></blockquote>';
    const content = `${quote}<p>Who is that?</p>`;
    expect(messageText({ isHtml: true, content })).toBe('Anna Berg\nFabrikam Ltd\n\nWho is that?');
  });

  test.each([
    [
      '<tr><td>Company</td><td>Fabrikam Ltd</td></tr><tr><th>Phone:</th><td></td><td> 1 </td></tr>',
      'Company: Fabrikam Ltd\nPhone: 1',
    ],
    ['<tr><th>Company</th><th>Budget</th></tr><tr><td>Fabrikam Ltd', 'Company, Budget\nFabrikam Ltd'],
    [
      '<tr><td>Fabrikam Ltd</td><td>Anna Berg</td><td><p>50 000 EUR</p></td></tr>',
      'Fabrikam Ltd, Anna Berg, 50 000 EUR',
    ],
    ['<tr><td><img></td><td>Anna Berg<br>CIO</td></tr>', 'Anna Berg\nCIO'],
    ['<tr><td><table><tr><td>Company</td><td>A</td></tr></table></td><td>B</td></tr>', 'Company: A, B'],
    [`<tr><td>${'long '.repeat(9)}</td><td>B</td></tr>`, `${'long '.repeat(9).trim()}, B`],
    ['<td>a</td></tr><tr><td>b</td></table></td>', 'a\nb'],
  ])('given a table %s then it reads as %s', (rows, text) => {
    expect(messageText({ isHtml: true, content: `<table>${rows}</table>` })).toBe(text);
  });

  test('given plain text then it stays as it is', () => {
    expect(messageText({ isHtml: false, content: ' 1 < 2 &amp; \n\n\n\n<b> ' })).toBe('1 < 2 &amp; \n\n\n\n<b>');
  });

  test.prop({ text: fc.string({ unit: fc.constantFrom('a', '<', '>', '&', ';', '"', '#', '3', '\n') }) })(
    'what is escaped reads as it was, but for its blanks',
    ({ text }) => {
      const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const blanks = /\s+/g;
      expect(messageText({ isHtml: true, content }).replace(blanks, '')).toBe(text.replace(blanks, ''));
    },
  );

  test.prop({ part: fc.constantFrom(...hostile) })(
    'the longest text is read, and cut to what Teams can hold',
    ({ part }) => {
      const before = process.threadCpuUsage();
      expect(messageText({ isHtml: true, content: part.repeat(100_000) }).length).toBeLessThanOrEqual(28_000);
      const { user, system } = process.threadCpuUsage(before);
      // In microseconds. It takes about 10,000.
      expect(user + system).toBeLessThan(500_000);
    },
  );
});

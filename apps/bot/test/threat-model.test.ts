import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** The arrows of the rooms, without the dotted ones of tests. */
const arrows = [...architecture.matchAll(/^ {2}([\w-]+) (?:-->|==[^=]+==>) ([\w-]+)$/gm)].map(
  ([, from, to]) => `${from} → ${to}`,
);

/** The rows of the threat table: an arrow, a letter, three texts, and the file and title of a test. */
const rows = security
  .split('\n')
  .filter((line) => / [STRIDE] \|/.test(line))
  .map((line) => {
    const [, arrow = '', letter = '', threat = '', , shownBy = ''] = line.split(' | ').join('|').split('|');
    const [, file = '', title = ''] = /`([^`]+)` › "([^"]+)"/.exec(shownBy) ?? [];
    return { arrow: arrow.trim(), letter: letter.trim(), threat: threat.trim(), file, title };
  });

describe('the threat model', () => {
  test.each(rows)('$arrow, $letter, $threat: the test that it names is there', ({ file, title }) => {
    expect(file).not.toBe('');
    expect(existsSync(join(root, file))).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toContain(title);
  });

  test.each(arrows)('the arrow %s of the architecture has a row', (arrow) => {
    expect(rows.map((row) => row.arrow)).toContain(arrow);
  });

  test('given the architecture then its arrows are found', () => {
    expect(arrows).toContain('bot → core');
    expect(arrows).toContain('local → emulator');
  });

  test('given the arrows that strangers reach then each letter is asked', () => {
    for (const arrow of ['Teams → bot', 'bot → store']) {
      const letters = rows.filter((row) => row.arrow === arrow).map(({ letter }) => letter);
      expect([...new Set(letters)].toSorted()).toEqual(['D', 'E', 'I', 'R', 'S', 'T']);
    }
  });
});

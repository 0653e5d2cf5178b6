import { describe, expect, test } from 'vitest';
import { textOf, verbsOf } from '../../test/card-checks.ts';
import { wordsFor } from '../words/words.ts';
import { accountCommands, helpCard, helpCommands } from './help-card.ts';
import { noticeCard } from './notice-card.ts';
import { welcomeCard } from './welcome-card.ts';

const words = wordsFor('en-US');
const draftId = '6b8f9a52-6b3c-4b0e-9d2e-0a4a5b1f7c11';

describe('cards of the chat', () => {
  test('given a newcomer, then the welcome greets by name and asks for nothing', () => {
    expect(textOf(welcomeCard(words, { name: 'Ada' }))).toContain('Hello Ada');
    expect(textOf(welcomeCard(words))).toContain('Hello\n');
    expect(verbsOf(welcomeCard(words))).toEqual([]);
  });

  test('given help, then every command is listed', () => {
    for (const command of helpCommands) expect(textOf(helpCard(words))).toContain(words.command(command));
  });

  test('given help where sellers have accounts of their own, then the commands for these are listed too, and only there', () => {
    for (const command of [...helpCommands, ...accountCommands])
      expect(textOf(helpCard(words, { withAccounts: true }))).toContain(words.command(command));
    for (const command of accountCommands) expect(textOf(helpCard(words))).not.toContain(words.command(command));
  });

  test('given a notice, then there is a way on: its buttons, or help', () => {
    const button = { verb: 'draft.open', data: { draftId } } as const;
    expect(verbsOf(noticeCard({ text: 'Old card.', buttons: [button] }, words))).toEqual(['draft.open']);
    expect(textOf(noticeCard({ text: 'Old *card*.' }, words))).toContain('Old \\*card\\*.\nType **help**');
  });
});

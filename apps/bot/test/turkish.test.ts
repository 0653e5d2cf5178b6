import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWords } from '@cosell/cards';
import { publishedSample } from '@cosell/core/testing';
import { createEmulator } from '@cosell/emulator';
import { createTeams } from '@cosell/teams-channel/testing';
import { referralDraftSchema } from '@cosell/core';
import { describe, expect, test } from 'vitest';
import { startBotProcess } from './bot-process.ts';
import { cardAfter, fillIn } from './fill-form.ts';

/**
 * Everything that a bot sends to the API while somebody enters a deal, looks at it and lists what there is: in the words of their
 * language, and in capitals as their own keyboard makes them, such as the dotted one of `YENİ`.
 */
const sentBy = async (locale: string): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'cosell-turkish-'));
  const emulator = createEmulator({ seed: 7 });
  const api = await emulator.listen();
  const bot = await startBotProcess({
    DATABASE_URL: `sqlite:${join(folder, 'cosell.db')}`,
    PARTNER_API_URL: api.url,
    ...systemIn(locale),
  });
  const teams = await createTeams({ botUrl: () => bot.url });
  const words = await loadWords(locale);
  const loud = (text: string) => text.toLocaleUpperCase(locale);
  try {
    const chat = await teams.user('Irmak Işık', { locale }).openChat();
    // With an id of their own, since ours would be another one each time.
    const draft = referralDraftSchema.parse({ ...publishedSample(), externalReferenceId: 'CRM-I-1' });
    await chat.say(`${loud(words.command('new'))} INITECH 50 000 inr`);
    const first = fillIn(chat.lastCard(), draft).fill({ 'customerProfile.address.country': loud(words.country('IE')) });
    const second = fillIn(await cardAfter(first.press('draft.next')), draft).fill({ 'details.currency': 'inr' });
    const third = fillIn(await cardAfter(second.press('draft.next')), draft);
    const review = await cardAfter(third.press('draft.review'));
    const receipt = await cardAfter(review.press('draft.submit'));
    await receipt.press('list.page');
    await chat.say(loud(words.command('list')));
    expect(chat.lastCard().text()).toContain(words.say('list.title'));
    teams.budget.check();
    return emulator.control
      .journal()
      .filter(({ path }) => path.startsWith('/v1.0/'))
      .map(({ method, path, request }) => `${method} ${path} ${JSON.stringify(request.body)}`);
  } finally {
    await bot.end('SIGTERM');
    await teams.close();
    await api.close();
    rmSync(folder, { recursive: true });
  }
};

/** What makes a system speak a language, to a process that is started with it. */
const systemIn = (locale: string) => ({ LC_ALL: `${locale.replace('-', '_')}.UTF-8` });

describe('a system in Turkish, with its dotless i', () => {
  test('given one, then what follows the system is Turkish', () => {
    const script = 'process.stdout.write(Intl.Collator().resolvedOptions().locale)';
    expect(execFileSync(process.execPath, ['-e', script], { env: systemIn('tr-TR'), encoding: 'utf8' })).toBe('tr-TR');
  });

  test('given a whole referral entered on it by somebody whose Teams is in Turkish, then what goes to the API is the same to the byte', async () => {
    const [turkish, english] = await Promise.all([sentBy('tr-TR'), sentBy('en-US')]);
    expect(english.filter((call) => call.startsWith('POST'))).toHaveLength(2);
    expect(english.join()).toContain('"country":"IE"');
    expect(english.join()).toContain('"currency":"INR"');
    expect(turkish).toEqual(english);
  }, 30_000);
});

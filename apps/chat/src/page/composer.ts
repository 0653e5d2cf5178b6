import type { DraftAttachment } from './draft-attachment.ts';
import { byId, element } from './element.ts';
import { say as tell, saying } from './words.ts';

const commands = ['help', 'new', 'drafts', 'list'] as const;

export interface Composer {
  /** Among several people the bot hears only what names it: the box says so, and the chips do it. */
  speakTo: (bot: string | undefined) => void;
}

/** The box to type in, the card that goes with it, and the chips above. Enter sends, Shift+Enter breaks the line. */
export function wireComposer(attachment: DraftAttachment, say: (text: string, card?: object) => void): Composer {
  const box = byId('say', HTMLTextAreaElement);
  const form = byId('composer', HTMLFormElement);
  let mention = '';

  const fit = () => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    const card = attachment.card();
    if (!text && !card) return;
    box.value = '';
    box.dispatchEvent(new Event('input'));
    attachment.clear();
    say(text, card);
  });
  box.addEventListener('input', fit);
  box.addEventListener('keydown', (event) => {
    // While an input method composes a character, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  for (const command of commands) {
    const chip = saying(element('button', 'chip'), command);
    chip.type = 'button';
    chip.addEventListener('click', () => {
      say(mention + chip.textContent);
      box.focus();
    });
    byId('chips', HTMLElement).append(chip);
  }
  // What is typed before somebody listens would go nowhere.
  box.disabled = false;
  return {
    speakTo: (bot) => {
      mention = bot ? `@${bot} ` : '';
      box.dataset['hint'] = bot === undefined ? 'hint' : 'hintShared';
      box.dataset['value'] = bot ?? '';
      box.placeholder = bot === undefined ? tell('hint') : tell('hintShared', bot);
      fit();
    },
  };
}

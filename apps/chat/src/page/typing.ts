import { byId } from './element.ts';
import { say } from './words.ts';

const shownForMs = 15_000;

/** "... is typing", until something is said or the time of Teams is over. */
export function createTypingLine(): { show: (name: string) => void; hide: () => void } {
  const line = byId('typing', HTMLElement);
  let timer: number | undefined;
  const hide = () => {
    clearTimeout(timer);
    line.textContent = '';
  };
  return {
    hide,
    show: (name) => {
      hide();
      line.textContent = say('typing', name);
      timer = window.setTimeout(hide, shownForMs);
    },
  };
}

import { byId } from './element.ts';
import { createMenu } from './menu.ts';

/** What the app offers beside the box to type in. */
export function wireAppMenu(choose: { search: () => void; create: () => void }): void {
  const button = byId('apps', HTMLButtonElement);
  const items = [
    { text: 'searchReferrals', choose: choose.search },
    { text: 'newReferral', choose: choose.create },
  ] as const;
  button.after(createMenu(button, items));
}

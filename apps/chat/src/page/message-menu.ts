import { element } from './element.ts';
import { createMenu } from './menu.ts';
import { labelled } from './words.ts';

/** What can be done with a message of a person. */
export function messageMenu(createReferral: () => void): HTMLElement {
  const button = labelled(element('button', 'icon-button more', '⋯'), 'more');
  button.type = 'button';
  const menu = createMenu(button, [{ text: 'createFromMessage', choose: createReferral }]);
  return element('div', 'message-menu', button, menu);
}

import { openChat } from './chat.ts';
import { wireComposer } from './composer.ts';
import { byId } from './element.ts';
import { fetchCast } from './server.ts';
import { openSignInPanel } from './sign-in-panel.ts';
import { loadSettings, saveSettings } from './settings.ts';
import { stayAtEnd } from './stay-at-end.ts';
import { retellWords, say } from './words.ts';

const settings = loadSettings();
const person = byId('person', HTMLSelectElement);
const locale = byId('locale', HTMLSelectElement);
const theme = byId('theme', HTMLButtonElement);

function showTheme(): void {
  document.documentElement.dataset['theme'] = settings.theme;
  theme.ariaPressed = String(settings.theme === 'dark');
}

showTheme();
theme.addEventListener('click', () => {
  settings.theme = settings.theme === 'dark' ? 'light' : 'dark';
  saveSettings(settings);
  showTheme();
});

locale.value = settings.locale;
// A language that is no longer offered leaves the box empty.
if (!locale.value) locale.value = 'en-US';

function showLanguage(name: string): void {
  document.documentElement.lang = locale.value;
  document.title = say('title', name);
  retellWords();
}

const cast = await fetchCast();
byId('bot-name', HTMLElement).textContent = cast.bot.name;
showLanguage(cast.bot.name);
person.replaceChildren(...cast.people.map(({ key, name }) => new Option(name, key)));
person.value = settings.person;
if (!person.value) person.selectedIndex = 0;

const current = () => {
  const found = cast.people.find(({ key }) => key === person.value) ?? cast.people[0];
  if (!found) throw new Error('There is nobody to chat as.');
  return found;
};
const signInPanel = cast.signsIn ? openSignInPanel(() => current().key) : undefined;
const open = () => {
  signInPanel?.refresh();
  return openChat(cast, current(), { locale: () => locale.value, onChange: () => signInPanel?.refresh() });
};
let chat = open();

person.addEventListener('change', () => {
  settings.person = person.value;
  saveSettings(settings);
  const before = chat;
  chat = before.then((left) => {
    left.close();
    return open();
  });
});
locale.addEventListener('change', () => {
  settings.locale = locale.value;
  saveSettings(settings);
  showLanguage(cast.bot.name);
  void chat.then(({ retell }) => retell());
});
stayAtEnd(byId('transcript', HTMLElement));
wireComposer((text) => void chat.then((opened) => opened.say(text)));

import { wireAppMenu } from './app-menu.ts';
import { openChat } from './chat.ts';
import { wireComposer } from './composer.ts';
import { createDialog } from './dialog.ts';
import { createDraftAttachment } from './draft-attachment.ts';
import { byId } from './element.ts';
import { watchLinks } from './link-preview.ts';
import { addressOf, placeIn } from './place.ts';
import { createSearchPanel } from './search-panel.ts';
import { fetchCast } from './server.ts';
import { openSignInPanel } from './sign-in-panel.ts';
import { loadSettings, saveSettings } from './settings.ts';
import { stayAtEnd } from './stay-at-end.ts';
import { retellWords, say, saying } from './words.ts';

const settings = loadSettings();
const person = byId('person', HTMLSelectElement);
const room = byId('room', HTMLSelectElement);
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
room.replaceChildren(
  ...cast.rooms.map(({ key, name, isShared }) =>
    isShared ? new Option(name, key) : saying(new Option('', key), 'withBot'),
  ),
);
person.value = settings.person;
choosePlace();

const signInPanel = cast.signsIn ? openSignInPanel(() => personHere().key) : undefined;
const dialog = createDialog();
const attachment = createDraftAttachment();
const searchPanel = createSearchPanel({
  search: async (text) => (await chat).search(text),
  choose: attachment.put,
});
const composer = wireComposer(attachment, (text, card) => void chat.then((opened) => opened.say(text, card)));
wireAppMenu({ search: searchPanel.open, create: () => void chat.then(({ create }) => create()) });
const links = watchLinks({
  box: byId('say', HTMLTextAreaElement),
  unfurl: async (url) => (await chat).unfurl(url),
  offer: (result) => {
    if (!attachment.card()) attachment.put(result);
  },
});
let chat = open();

/** As the address says, and where it says nothing, as it was. An address that names what there is not is put right. */
function choosePlace() {
  const asked = placeIn(location.hash);
  if (asked.person !== undefined) person.value = asked.person;
  if (asked.room !== undefined) room.value = asked.room;
  if (!person.value) person.selectedIndex = 0;
  if (!room.value) room.selectedIndex = 0;
  if (asked.person !== undefined) writeAddress();
}

function writeAddress() {
  history.replaceState(null, '', addressOf({ person: person.value, room: room.value }));
}

function personHere() {
  const found = cast.people.find(({ key }) => key === person.value);
  if (!found) throw new Error('There is nobody to chat as.');
  return found;
}

function roomHere() {
  const found = cast.rooms.find(({ key }) => key === room.value);
  if (!found) throw new Error('There is no conversation.');
  return found;
}

function open() {
  signInPanel?.refresh();
  dialog.close();
  searchPanel.close();
  attachment.clear();
  const here = roomHere();
  composer.speakTo(here.isShared ? cast.bot.name : undefined);
  byId('side-by-side', HTMLAnchorElement).href = `/side-by-side${addressOf({ person: person.value, room: here.key })}`;
  return openChat(cast, {
    person: personHere(),
    room: here,
    locale: () => locale.value,
    dialog,
    onChange: () => signInPanel?.refresh(),
  });
}

function reopen() {
  const before = chat;
  chat = before.then((left) => {
    left.close();
    return open();
  });
  links.restart();
}

function move() {
  settings.person = person.value;
  saveSettings(settings);
  writeAddress();
  reopen();
}

person.addEventListener('change', move);
room.addEventListener('change', move);
addEventListener('hashchange', () => {
  if (!placeIn(location.hash).person) return;
  choosePlace();
  reopen();
});
locale.addEventListener('change', () => {
  settings.locale = locale.value;
  saveSettings(settings);
  showLanguage(cast.bot.name);
  void chat.then(({ retell }) => retell());
});
stayAtEnd(byId('transcript', HTMLElement));

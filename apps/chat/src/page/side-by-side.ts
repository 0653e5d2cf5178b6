import { byId, element } from './element.ts';
import { addressOf, placeIn } from './place.ts';
import { fetchCast } from './server.ts';

/** The first two people in the conversation that the address names, `#/ada/group`, or in the first one that is shared. */
const { people, rooms } = await fetchCast();
const asked = placeIn(location.hash);
const room = asked.room ?? rooms.find(({ isShared }) => isShared)?.key ?? '';
const first = people.find(({ key }) => key === asked.person) ?? people[0];
const second = people.find((person) => person !== first);

for (const person of [first, second]) {
  if (!person) continue;
  const pane = element('iframe', 'pane');
  pane.title = person.name;
  pane.src = `/${addressOf({ person: person.key, room })}`;
  byId('panes', HTMLElement).append(pane);
}

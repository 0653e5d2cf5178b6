import { type Connector, demoPeople, type People, type Speaker, type User } from '@cosell/teams-channel';

/** A conversation that each of the people has: their own chat with the bot, or one that they share. */
export interface Room {
  key: string;
  name: string;
  isShared: boolean;
}

export interface Seating {
  people: readonly { key: string; user: User }[];
  rooms: readonly Room[];
  /** Who speaks where, by `ada` in the personal chat, and by `ada.group` in a room that is shared. */
  seats: ReadonlyMap<string, Speaker>;
}

/** The demo people, all of one organisation: each in a personal chat with the bot, and together in a group chat and a channel. */
export function seatPeople(connector: Connector): Seating {
  const people = demoPeople.map(({ key, ...person }) => ({ key, user: connector.addUser(person) }));
  const members = everybody(people.map(({ user }) => user));
  const shared = [
    { key: 'group', name: 'Deal team', conversation: connector.groupChat('Deal team', members) },
    { key: 'channel', name: 'Contoso > Co-sell', conversation: connector.channel('Contoso', 'Co-sell', members) },
  ];
  const seats = people.flatMap(({ key, user }): [string, Speaker][] => [
    [key, { user, conversation: connector.personalChat(user) }],
    ...shared.map((room): [string, Speaker] => [`${key}.${room.key}`, { user, conversation: room.conversation }]),
  ]);
  const rooms = [
    { key: 'chat', name: 'With the bot', isShared: false },
    ...shared.map(({ key, name }) => ({ key, name, isShared: true })),
  ];
  return { people, rooms, seats: new Map(seats) };
}

function everybody([first, ...others]: readonly User[]): People {
  if (!first) throw new Error('Nobody sits at the window.');
  return [first, ...others];
}

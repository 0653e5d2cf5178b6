import type { Connector, Speaker } from '@cosell/teams-channel';

/** Who can sit at the window. The ids never change: a bot that outlives the window recognises its people. */
const demoPeople = [
  { key: 'ada', name: 'Ada Jensen', objectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0a01' },
  { key: 'bela', name: 'Béla Kovács', objectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0a02' },
  { key: 'chiara', name: 'Chiara Rossi', objectId: '0b0f1c52-5a0e-4b1c-9f0a-6d5a3c1e0a03' },
];

/** The demo people by key, each in a personal chat with the bot, all of one organisation. */
export function seatPeople(connector: Connector): ReadonlyMap<string, Speaker> {
  return new Map(
    demoPeople.map(({ key, name, objectId }) => {
      const user = connector.addUser({ name, id: `29:${objectId}`, aadObjectId: objectId });
      return [key, { user, conversation: connector.personalChat(user) }];
    }),
  );
}

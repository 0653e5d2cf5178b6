import { type Connector, demoPeople, type Speaker } from '@cosell/teams-channel';

/** The demo people by key, each in a personal chat with the bot, all of one organisation. */
export function seatPeople(connector: Connector): ReadonlyMap<string, Speaker> {
  return new Map(
    demoPeople.map(({ key, ...person }) => {
      const user = connector.addUser(person);
      return [key, { user, conversation: connector.personalChat(user) }];
    }),
  );
}

/** Who looks at which conversation. */
export interface Place {
  person: string;
  room: string;
}

/** The place in an address, `#/ada/group`, as far as it is named there. */
export function placeIn(hash: string): Partial<Place> {
  const [start, person, room] = hash.split('/');
  if (start !== '#') return {};
  return { ...(person && { person }), ...(room && { room }) };
}

export function addressOf({ person, room }: Place): string {
  return `#/${person}/${room}`;
}

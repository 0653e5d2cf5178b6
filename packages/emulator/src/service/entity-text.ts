// Identifiers that nobody fetches, so they name the published host whatever ours is.
const metadata = 'https://api.partner.microsoft.com/v1.0/engagements/$metadata#referrals';

/** What every record begins with. */
export const entityContext = { '@odata.context': `${metadata}/$entity` } as const;

const contextText = JSON.stringify(entityContext).slice(1, -1);

/** The start of a list's answer, up to the first record. */
export const listStart = `{"@odata.context":${JSON.stringify(metadata)},"value":[`;

/** The text of a record as it stands in a list, without its context. */
export const listItemText = (entity: string): string => `{${entity.slice(contextText.length + 2)}`;

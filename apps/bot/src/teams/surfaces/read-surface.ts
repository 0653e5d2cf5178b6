import { z } from 'zod';
import type { TurnInput } from '../../turn.ts';
import { searchCommand } from './commands.ts';

/** What comes in with an invoke. */
interface Invoke {
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** Longer than any name: whoever types so much looks for nothing of ours. */
const longestSearch = 200;

const searchSchema = z.object({
  commandId: z.literal(searchCommand.id),
  parameters: z.array(z.object({ name: z.string(), value: z.string().max(longestSearch) })).max(5),
});

/** What a person did in a message extension; a word for an invoke that is malformed, or unknown. */
export const readSurface = ({ name, value }: Invoke): TurnInput | 'malformed-invoke' | 'unknown-invoke' =>
  name === 'composeExtension/query' ? readSearch(value) : 'unknown-invoke';

/** Where it opens, Teams sends the parameter `initialRun` in place of ours. */
const readSearch = (value: unknown): TurnInput | 'malformed-invoke' => {
  const { data } = searchSchema.safeParse(value);
  if (!data) return 'malformed-invoke';
  const typed = data.parameters.find(({ name }) => name === searchCommand.parameter);
  return { type: 'search', text: typed?.value ?? '' };
};

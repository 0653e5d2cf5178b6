import { operate } from '../src/operator/operate.ts';

/** What somebody at the terminal does as soon as the address of Entra is said, and what they paste then. */
export type AtAddress = (address: string) => Promise<readonly string[]>;

export const doNothing: AtAddress = async () => [];

/** Runs an operator's command in this process, with an Entra on loopback, and gives all it says. */
export const runAtTerminal = async (
  line: string,
  env: Readonly<Record<string, string>>,
  identityUrl: string,
  atAddress: AtAddress = doNothing,
) => {
  const said: string[] = [];
  const typed = Promise.withResolvers<readonly string[]>();
  const say = (text: string) => {
    said.push(text);
    const address = /https:\/\/login\.microsoftonline\.com\/\S+/.exec(text)?.[0];
    if (address !== undefined) atAddress(address).then(typed.resolve, typed.reject);
  };
  async function* lines() {
    yield* await typed.promise;
  }
  const code = await operate(line.split(' '), env, { out: say, say, lines }, { identityUrl });
  return { code, text: said.join('\n') };
};

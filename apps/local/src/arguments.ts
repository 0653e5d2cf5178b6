const signIn = '--sign-in';
const help = '--help';

export const usage = `Usage: npm start [-- ${signIn}]

Starts the emulator, the bot and the local Teams window on this machine, and prints where they are.

  ${signIn}   to try signing in, with an identity provider on this machine
  ${help}      this text

COSELL_DATA_DIR says where drafts and referrals are kept (.cosell); COSELL_BOT_PORT, COSELL_EMULATOR_PORT and COSELL_CHAT_PORT
choose the ports. Without the last the window comes back at the port that it had with this folder, if that is free.
`;

export interface LocalArguments {
  /** Whether sellers sign in, each as themself. */
  readonly signsIn: boolean;
  readonly wantsHelp: boolean;
}

/** What was asked for on the command line, or what is not known of it. */
export const readArguments = (
  args: readonly string[],
): { readonly ok: true; readonly asked: LocalArguments } | { readonly ok: false; readonly problem: string } => {
  const unknown = args.find((argument) => argument !== signIn && argument !== help);
  return unknown === undefined
    ? { ok: true, asked: { signsIn: args.includes(signIn), wantsHelp: args.includes(help) } }
    : { ok: false, problem: `${unknown} is not known; possible: ${signIn}, to try signing in.` };
};

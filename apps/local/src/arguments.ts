const signIn = '--sign-in';

export interface LocalArguments {
  /** Whether sellers sign in, each as themself. */
  readonly signsIn: boolean;
}

/** What was asked for on the command line, or what is not known of it. */
export const readArguments = (
  args: readonly string[],
): { readonly ok: true; readonly asked: LocalArguments } | { readonly ok: false; readonly problem: string } => {
  const unknown = args.find((argument) => argument !== signIn);
  return unknown === undefined
    ? { ok: true, asked: { signsIn: args.includes(signIn) } }
    : { ok: false, problem: `${unknown} is not known; possible: ${signIn}, to try signing in.` };
};

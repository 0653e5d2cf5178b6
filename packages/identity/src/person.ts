/** Somebody who can sign in. */
export interface Person {
  /** The object id in the directory. */
  readonly id: string;
  /** `29:...`, as the channel calls the person. */
  readonly userId: string;
  readonly name: string;
  /** The sign-in name. */
  readonly email: string;
  readonly organizationId: string;
  /** In Partner Center. */
  readonly roles: readonly string[];
}

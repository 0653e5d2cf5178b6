import { attributeTypes, type ReferralDraft, solutionCategoryLabels } from '@cosell/core';
import { referralDraft } from '@cosell/core/testing';
import type fc from 'fast-check';
import type { SolutionChoice } from '../src/form/draft-of-answers.ts';

type Members = NonNullable<ReferralDraft['team']>;
type Member = Members[number];
type Requirements = NonNullable<ReferralDraft['details']['requirements']>;

/** A valid draft as a form can hold it, and the catalogue its solution names come from. */
export const formDraft = (): fc.Arbitrary<{ draft: ReferralDraft; solutions: readonly SolutionChoice[] }> =>
  referralDraft().map((draft) => ({ draft: formSized(structuredClone(draft)), solutions: catalogueOf(draft) }));

/** Two members of each team, one entry of every other list, no empty object, and an answer for every switch. */
const formSized = ({ connected, inviteContext, target, ...draft }: ReferralDraft): ReferralDraft => {
  const { team, ids, size, ...customer } = draft.customerProfile;
  const invitedBy = inviteContext?.invitedBy?.organizationId;
  const { invitedBy: _, ...invitation } = inviteContext ?? {};
  return withoutEmpty({
    ...draft,
    team: twoOf(draft.team),
    customerProfile: { ...customer, size: size || undefined, team: twoOf(team), ids: ids?.slice(0, 1) },
    consent: {
      consentToContact: false,
      consentToShareReferralWithMicrosoftSellers: false,
      consentToMicrosoftToContactSpecificPartners: false,
      ...draft.consent,
    },
    details: {
      customerRequestedContact: false,
      ...draft.details,
      requirements: requirementsOf(draft.details.requirements ?? {}),
    },
    target: target?.slice(0, 1),
    inviteContext: { ...invitation, invitedBy: { organizationId: invitedBy } },
    connected,
  });
};

const isComplete = ({ firstName, lastName, phoneNumber, email }: Member): boolean =>
  Boolean(firstName && lastName && phoneNumber && email);

const twoOf = (members: Members = []): Members => {
  const real = members.filter(
    ({ contactPreference, ...names }) => Object.keys(names).length > 0 || contactPreference?.locale,
  );
  const sorted = [...real.filter(isComplete), ...real.filter((member) => !isComplete(member))];
  return sorted
    .slice(0, 2)
    .map((member) => ({ ...member, contactPreference: { disableNotifications: false, ...member.contactPreference } }));
};

const requirementsOf = ({ solutions = [], additionalRequirements, ...tags }: Requirements): Requirements => ({
  ...tags,
  solutions: [...new Map(solutions.map((solution) => [solution.id, named(solution)])).values()],
  additionalRequirements: {
    attributes: attributeTypes.flatMap(
      (wanted) => additionalRequirements?.attributes?.find(({ type }) => type === wanted) ?? [],
    ),
  },
});

type Solution = NonNullable<Requirements['solutions']>[number];

const categoryNames: Readonly<Record<string, string>> = solutionCategoryLabels;

const named = ({ id, type, name }: Solution): Solution =>
  type === 'Category' ? { id, type, name: categoryNames[id] } : { id, type: 'Name', ...(name && { name }) };

const catalogueOf = (draft: ReferralDraft): SolutionChoice[] => {
  const solutions = draft.details.requirements?.solutions ?? [];
  // Of an id that stands there twice the last entry counts, as in the draft.
  return solutions.toReversed().flatMap(({ id, type, name }) => (type === 'Name' && name ? [{ id, name }] : []));
};

/** The value without absent members, empty objects and empty lists inside it. */
const withoutEmpty = <Value>(value: Value): Value => {
  if (Array.isArray(value)) value.forEach(withoutEmpty);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      withoutEmpty(inner);
      const isEmpty = typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0;
      if (inner === undefined || isEmpty) Reflect.deleteProperty(value, name);
    }
  }
  return value;
};

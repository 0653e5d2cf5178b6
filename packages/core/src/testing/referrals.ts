import * as fc from 'fast-check';
import { customerSizes } from '../catalogues/customer-sizes.ts';
import {
  assistanceRequestCodes,
  directions,
  referralQualifications,
  referralStatuses,
  referralSubstatuses,
  referralTypes,
  solutionTypes,
  targetTypes,
} from '../catalogues/enums.ts';
import type { Referral } from '../referral/referral.ts';
import { dealValue } from './create-bodies.ts';
import { instant } from './instants.ts';
import { partialRecord, record } from './records.ts';
import { foreignText } from './texts.ts';

// Names that differ from every known one in more than case.
const unknownProperties = () => ({
  '@odata.context': foreignText(),
  FutureProperty: fc.oneof(foreignText(), fc.boolean(), fc.constant(null), record({ Nested: fc.array(foreignText()) })),
});

/** An object of which anything may be absent or null, at times with properties that nobody knows. */
const loose = <Model extends Record<string, unknown>>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc
    .tuple(partialRecord(model), partialRecord(unknownProperties()))
    .map(([known, unknown]) => ({ ...known, ...unknown }));

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 });
const text = () => orNull(foreignText());
const flag = () => orNull(fc.boolean());
const decimal = () => orNull(fc.oneof(dealValue(), dealValue().map(String)));
const word = (values: readonly string[]) => orNull(fc.oneof(fc.constantFrom(...values), foreignText()));

/** A list as the service writes it: entries, none, `{}` or null. */
const list = <Item>(item: fc.Arbitrary<Item>) =>
  fc.oneof({ weight: 3, arbitrary: fc.array(item, { maxLength: 2 }) }, fc.constant({}), fc.constant(null));

const member = () =>
  loose({
    firstName: text(),
    lastName: text(),
    phoneNumber: text(),
    email: text(),
    title: text(),
    contactPreference: orNull(loose({ locale: text(), disableNotifications: flag() })),
  });

const address = () =>
  loose({ addressLine1: text(), addressLine2: text(), city: text(), state: text(), country: text(), region: text() });

const customerProfile = () =>
  loose({
    name: text(),
    size: word(customerSizes),
    address: orNull(address()),
    team: list(member()),
    ids: list(loose({ profileType: text(), id: text() })),
    isMatchingComplete: flag(),
  });

const consent = () =>
  loose({
    consentToToShareInfoWithOthers: flag(),
    consentToContact: flag(),
    consentToShareReferralWithMicrosoftSellers: flag(),
    consentToMicrosoftToContactSpecificPartners: flag(),
  });

const solution = () =>
  loose({ id: text(), name: text(), type: word(solutionTypes), price: decimal(), quantity: decimal() });

const requirements = () =>
  loose({
    industries: list(loose({ id: text() })),
    products: list(loose({ id: text() })),
    services: list(loose({ id: text() })),
    solutions: list(solution()),
    offers: list(loose({ id: text() })),
    additionalRequirements: orNull(loose({ attributes: list(loose({ type: text(), id: text() })) })),
  });

const details = () =>
  loose({
    notes: text(),
    dealValue: decimal(),
    currency: text(),
    closingDateTime: orNull(instant()),
    requirements: orNull(requirements()),
    customerRequestedContact: flag(),
    incentiveLevel: fc.constant(null),
  });

const inviteContext = () =>
  loose({
    notes: text(),
    invitedBy: orNull(
      loose({ organizationId: orNull(fc.oneof(fc.uuid(), fc.constant('msft'))), organizationName: text() }),
    ),
    assistanceRequestCode: word(assistanceRequestCodes),
  });

/**
 * A referral as the service may send it, spelled as on the wire: anything but `id` absent or null, lists as entries, `[]`,
 * `{}` or null, `dealValue` as a number or a text, enum values and properties that nobody knows yet.
 */
export const referral = (): fc.Arbitrary<Referral> =>
  fc
    .tuple(
      fc.uuid(),
      loose({
        engagementId: fc.uuid(),
        organizationId: orNull(fc.uuid()),
        organizationName: text(),
        name: text(),
        externalReferenceId: text(),
        createdDateTime: orNull(instant()),
        updatedDateTime: orNull(instant()),
        expirationDateTime: orNull(instant()),
        acceptedDateTime: orNull(instant()),
        closedDateTime: orNull(instant()),
        status: word(referralStatuses),
        substatus: word(referralSubstatuses),
        statusReason: text(),
        type: word(referralTypes),
        qualification: word(referralQualifications),
        direction: word(directions),
        customerProfile: orNull(customerProfile()),
        consent: orNull(consent()),
        details: orNull(details()),
        team: list(member()),
        inviteContext: orNull(inviteContext()),
        target: list(loose({ type: word(targetTypes), id: text() })),
        eTag: orNull(fc.uuid().map((id) => `"${id}"`)),
        salesStage: text(),
        favorite: flag(),
        tags: list(loose({ tag: text() })),
        registrations: list(loose({ id: text(), status: text() })),
        trackingInfo: orNull(loose({ microsoftMsxId: text() })),
      }),
    )
    .map(([id, properties]) => ({ id, ...properties }));

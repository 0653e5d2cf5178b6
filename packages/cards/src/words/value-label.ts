import {
  type CustomerSize,
  customerSizeLabels,
  type FieldPath,
  fields,
  type Industry,
  industryLabels,
  productLabels,
  serviceLabels,
  solutionCategoryLabels,
} from '@cosell/core';
import type { Language } from './language.ts';
import { isMessageKey } from './languages.ts';

/** Which `value.` messages belong to a field's list. */
const valueLists: Partial<Record<FieldPath, string>> = {
  type: 'type',
  qualification: 'qualification',
  'customerProfile.team[0].contactPreference.disableNotifications': 'disableNotifications',
  'customerProfile.team[1].contactPreference.disableNotifications': 'disableNotifications',
  'team[0].contactPreference.disableNotifications': 'disableNotifications',
  'team[1].contactPreference.disableNotifications': 'disableNotifications',
  'customerProfile.ids[0].profileType': 'customerIdType',
  'details.requirements.additionalRequirements.attributes[0].id': 'marketplaceIntent',
  'target[0].type': 'targetType',
  'connected.target[0].type': 'targetType',
  'inviteContext.assistanceRequestCode': 'assistance',
  'connected.inviteContext.assistanceRequestCode': 'assistance',
  salesStage: 'salesStage',
  status: 'status',
  substatus: 'substatus',
};

/** Names that are the same in every language. */
const fixedNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'details.requirements.products': productLabels,
  'details.requirements.services': serviceLabels,
  'details.requirements.solutions': solutionCategoryLabels,
};

const isCustomerSize = (value: string): value is CustomerSize => Object.hasOwn(customerSizeLabels, value);
const isIndustry = (value: string): value is Industry => Object.hasOwn(industryLabels, value);

/** What people read for a value of a field's list, or the value itself where it is in no list. */
export const valueLabel = (language: Language, path: FieldPath, value: string): string => {
  if (path === 'customerProfile.size') return isCustomerSize(value) ? language.listNames.customerSizes[value] : value;
  if (path === 'details.requirements.industries')
    return isIndustry(value) ? language.listNames.industries[value] : value;
  const names = fixedNames[path];
  if (names) return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
  const key = `value.${valueLists[path] ?? fields[path].kind}.${value}`;
  return isMessageKey(key) ? language.messages[key] : value;
};

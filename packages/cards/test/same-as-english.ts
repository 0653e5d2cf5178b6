import type { MessageKey } from '../src/words/language.ts';
import type { LanguageTag } from '../src/words/language-tags.ts';

type Reasons = Readonly<Partial<Record<MessageKey, string>>>;

/** Messages that are the same in every language, each with the reason. */
export const sameEverywhere: Reasons = {
  'submission.fallback': 'holds no word',
  'field.of-person': 'holds no word',
  'language.chosen': 'holds no word',
  'value.customerIdType.Duns': 'the name of a number',
  'field.attributes.SolutionPlay.label': 'a name of Microsoft',
};

/** Messages of one language that are the same as in English, each with the reason. */
export const sameIn: Readonly<Partial<Record<LanguageTag, Reasons>>> = {
  pl: {
    'fact.status': 'the Polish word',
    'field.status.label': 'the Polish word',
    'section.status': 'the Polish word',
    'field.customerProfile.address.region.label': 'the Polish word',
  },
  'pt-PT': {
    'field.customerProfile.team.email.label': 'the Portuguese word',
    'field.team.email.label': 'the Portuguese word',
  },
  sv: {
    'fact.status': 'the Swedish word',
    'field.status.label': 'the Swedish word',
    'section.status': 'the Swedish word',
    'fact.team': 'the Swedish word',
    'field.customerProfile.address.region.label': 'the Swedish word',
  },
};

import * as fc from 'fast-check';
import { attributeTypes, marketplaceIntents } from '../catalogues/enums.ts';
import { industries } from '../catalogues/industries.ts';
import { products } from '../catalogues/products.ts';
import { services } from '../catalogues/services.ts';
import { solutionCategories } from '../catalogues/solution-categories.ts';
import type { CreateBody } from '../referral/create-body.ts';
import { partialRecord, record } from './records.ts';
import { answerableText } from './texts.ts';

type Requirements = NonNullable<CreateBody['details']['requirements']>;
type Solution = NonNullable<Requirements['solutions']>[number];

const tags = <Id extends string>(ids: readonly Id[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }).map((chosen) => chosen.map((id) => ({ id })));

/** An id of the solution catalogue, such as `SOL-34104-EBB`. */
const catalogueId = (): fc.Arbitrary<string> => fc.stringMatching(/^SOL-[0-9]{5}-[A-Z]{3}$/);

const solution = (): fc.Arbitrary<Solution> =>
  fc.oneof(
    record({ type: fc.constant('Category' as const), id: fc.constantFrom(...solutionCategories) }),
    record({ type: fc.constant('Name' as const), id: catalogueId(), name: fc.option(answerableText()) }),
  );

const attribute = () =>
  fc.oneof(
    record({ type: fc.constant('CustomerMarketplaceIntent'), id: fc.constantFrom<string>(...marketplaceIntents) }),
    record({ type: fc.constantFrom<string>(...attributeTypes.slice(1)), id: answerableText() }),
  );

/** What the customer needs, with at least one solution. */
export const requirements = (): fc.Arbitrary<Requirements> =>
  partialRecord(
    {
      industries: tags(industries),
      products: tags(products),
      services: tags(services),
      solutions: fc.array(solution(), { minLength: 1, maxLength: 4 }),
      additionalRequirements: record({ attributes: fc.array(attribute(), { maxLength: 3 }) }),
    },
    ['solutions'],
  );

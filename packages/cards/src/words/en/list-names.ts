import { customerSizeLabels, industryLabels } from '@cosell/core';
import type { ListNames } from '../language.ts';

export const listNames: ListNames = { customerSizes: customerSizeLabels, industries: industryLabels };

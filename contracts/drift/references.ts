import { catalogues } from '../reference/catalogues.ts';
import { patchSample, patchStatusSample, updateSample } from '../reference/change-pages.ts';
import { createSample } from '../reference/create-page.ts';
import { errorCodes, errorFields, errorStatuses, staleVersion } from '../reference/errors.ts';
import { responseHeaders } from '../reference/headers.ts';
import { listFields } from '../reference/later-fields.ts';
import { lists, statusTable } from '../reference/lists.ts';
import { getSample, listSample } from '../reference/read-pages.ts';
import type { Reference } from '../reference/reference.ts';
import { webhookEvents, webhookFields } from '../reference/webhooks.ts';
import { fieldTables } from './documented-fields.ts';

/** Everything that is compared with, in the order of the report. */
export const references: readonly Reference[] = [
  ...fieldTables,
  listFields,
  ...Object.values(lists),
  catalogues,
  statusTable,
  createSample,
  getSample,
  listSample,
  updateSample,
  patchSample,
  patchStatusSample,
  errorStatuses,
  errorCodes,
  errorFields,
  staleVersion,
  responseHeaders,
  webhookEvents,
  webhookFields,
].map(({ title, source, date }) => ({ title, source, date }));

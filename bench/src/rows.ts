import type { Row } from './row.ts';
import { firstAnswer, idleMemory } from './rows/bot-start.ts';
import { formStep, message } from './rows/bot-turn.ts';
import { coreCheck, coreDecide } from './rows/core.ts';
import { durableSubmission } from './rows/durable-submission.ts';
import { durableSubmissionPostgres } from './rows/durable-submission-postgres.ts';
import { emulatorGet, emulatorPost } from './rows/emulator.ts';
import { card } from './rows/form-card.ts';
import { turnAtScale } from './rows/turn-at-scale.ts';

/** The budget table, in its order. */
export const rows: readonly Row[] = [
  formStep,
  message,
  firstAnswer,
  idleMemory,
  coreCheck,
  coreDecide,
  card,
  emulatorPost,
  emulatorGet,
  durableSubmission,
  durableSubmissionPostgres,
  turnAtScale,
];

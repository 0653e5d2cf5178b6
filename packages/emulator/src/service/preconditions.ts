import type { Rules } from '@cosell/core';
import { ApiRefusal } from '../exchange/api-refusal.ts';

/**
 * Whether `If-Match` names the version that stands. The header carries the eTag with its quotes; `strict` takes nothing else,
 * `docs` takes it without quotes too. Without the header there is no check. Throws 412 in the form users report.
 */
export const checkVersion = (ifMatch: string | undefined, eTag: string, rules: Rules): void => {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === eTag) return;
  if (rules === 'docs' && `"${ifMatch}"` === eTag) return;
  throw stale;
};

const message =
  'If-Match does not name the present version. Get the referral again and send its eTag unchanged, quotes included.';

const stale = new ApiRefusal(412, 'preconditionFailed', message, {
  target: 'ETag',
  innerError: { code: '99918', message, details: null },
});

/** 412 for a PUT without If-Match. */
export const missingVersion = (): ApiRefusal =>
  new ApiRefusal(412, 'preconditionFailed', 'PUT needs If-Match with the eTag of the version it replaces.', {
    target: 'If-Match',
  });

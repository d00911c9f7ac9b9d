import { type FailureCode, failureCodes, GateFailure } from '../failure.ts';

/** Failure codes whose verdict is `error`. */
export type ErrorCode = { [Code in FailureCode]: (typeof failureCodes)[Code] extends 'error' ? Code : never }[FailureCode];

/** Why a run ended as `error` without a failure code. */
export const errorCauses = ['killed', 'start-overdue', 'unhealthy-after-rehearsal', 'defect'] as const;

/**
 * Why a run ended as `unhealthy`: no request succeeded (`not-reached` to `record-unread`), the baseline failed, or the preview did not survive that the
 * gate reset its open connections once (`connections-reset`).
 */
export const unhealthyCauses = [
  'not-reached',
  'login-needed',
  'other-address',
  'certificate',
  'too-many-requests',
  'preview-error',
  'other-content',
  'not-http',
  'no-response',
  'record-unread',
  'target-ended',
  'baseline-failed',
  'baseline-slow',
  'baseline-writes',
  'hypothesis-unmet',
  'connections-reset',
] as const;
export type UnhealthyCause = (typeof unhealthyCauses)[number];

/** Why a run has no result about the change, as one word: advice depends on it. */
export type StopCause = ErrorCode | (typeof errorCauses)[number] | UnhealthyCause;

export const errorCodes = (Object.keys(failureCodes) as FailureCode[]).filter(isErrorCode);
export const stopCauses: readonly StopCause[] = [...errorCodes, ...errorCauses, ...unhealthyCauses];

/** The cause of a run that ended with this error. Left out where its verdict is not `error`. */
export function stopCauseOf(error: unknown): { readonly cause?: StopCause } {
  if (!(error instanceof GateFailure)) return { cause: 'defect' };
  return isErrorCode(error.code) ? { cause: error.code } : {};
}

function isErrorCode(code: FailureCode): code is ErrorCode {
  return failureCodes[code] === 'error';
}

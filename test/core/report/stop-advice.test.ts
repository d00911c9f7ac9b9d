import { describe, expect, test } from 'vitest';
import { GateFailure } from '../../../src/core/model/failure.ts';
import { type StopCause, stopCauseOf, stopCauses, unhealthyCauses } from '../../../src/core/model/result/stop-cause.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { advised } from '../../../src/core/report/sections/advice.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { unreachable } from '../../../src/core/verdict/unreachable.ts';
import { broken, unhealthy } from '../../fixtures/results/others.ts';

const isUnhealthy = (cause: StopCause): boolean => unhealthyCauses.some((one) => one === cause);
const adviceOf = (cause: StopCause): string => plainPhrase(advised({ ...(isUnhealthy(cause) ? unhealthy : broken), cause }));

/** What is to be done about each. */
const table: readonly [StopCause, RegExp][] = [
  ['PLATFORM_UNSUPPORTED', /Linux job, container, virtual machine or WSL 2/],
  ['TARGET_UNAVAILABLE', /Start the target, correct how the config names it, or give the gate the rights/],
  ['TARGET_NOT_READY', /log of the target/],
  ['REHEARSAL_FAILED', /inject must have an effect that verify sees, and undo must remove it/],
  ['LINK_UNAVAILABLE', /Free the address in listen/],
  ['KEEPER_LOST', /process that carries the links was ended/],
  ['JOURNAL_UNWRITABLE', /Free space on the disk/],
  ['JOURNAL_UNREADABLE', /check by hand that no fault is in place/],
  ['LOCKED', /Wait until the other gate has ended/],
  ['killed', /what ended the gate/],
  ['start-overdue', /plan\.budget, or less with ready-within/],
  ['unhealthy-after-rehearsal', /make it recover from that fault/],
  ['defect', /Report this as a defect of the gate/],
  ['not-reached', /deployment has finished/],
  ['login-needed', /header that the preview's protection accepts: preview: { url: …, headers/],
  ['other-address', /address that responds/],
  ['certificate', /certificate that is valid/],
  ['too-many-requests', /Lower rate of the checks/],
  ['preview-error', /responds with an error although no fault/],
  ['other-content', /compare it with what the check expects/],
  ['not-http', /Correct what the server sends/],
  ['no-response', /raise timeout/],
  ['record-unread', /Correct read or write\.id/],
  ['SHARD_MISSING', /the shard that left no result/],
  ['target-ended', /that its last output shows/],
  ['baseline-failed', /Make storefront pass without any fault/],
  ['baseline-slow', /storefront took longer than steady allows/],
  ['hypothesis-unmet', /hypothesis of the experiment hold without any fault/],
  ['connections-reset', /survive that a connection ends: discard a broken connection.* needs an error listener/],
  ['baseline-writes', /records that storefront wrote were lost/],
];

describe('the advice of a run without a result', () => {
  test.each(table)('for %s is about that', (cause, does) => {
    expect(adviceOf(cause)).toMatch(/^(The change was not tested|There is no result for the change)\. /);
    expect(adviceOf(cause)).toMatch(does);
    expect(adviceOf(cause)).not.toMatch(/raise (its |the )?rate/i);
  });

  test('exists for every cause, and no two share it', () => {
    expect(table.map(([cause]) => cause).toSorted()).toEqual([...stopCauses].toSorted());
    expect(new Set(stopCauses.map(adviceOf)).size).toBe(stopCauses.length);
  });

  test('does not guess where the cause is not known', () => {
    expect(plainPhrase(advised(unhealthy))).not.toBe(plainPhrase(advised(broken)));
    const { cause: _, ...older } = unhealthy;
    expect(plainPhrase(advised(older))).toBe('The change was not tested. Check the preview, then run the gate again.');
  });

  test('is the same after the result was written and read', () => {
    for (const cause of stopCauses) expect(parseResult(resultJson({ ...broken, cause }))).toMatchObject({ cause });
  });
});

describe('a cause', () => {
  test('of an error is its code; what is no failure of the gate is a defect; a refusal has none', () => {
    expect(stopCauseOf(new GateFailure('LOCKED', 'x'))).toEqual({ cause: 'LOCKED' });
    expect(stopCauseOf(new TypeError('x'))).toEqual({ cause: 'defect' });
    expect(stopCauseOf(new GateFailure('PREVIEW_REFUSED', 'x'))).toEqual({});
  });

  test.each([
    ['refused', 'not-reached'],
    ['status 401', 'login-needed'],
    ['redirect to a login page', 'login-needed'],
    ['redirect to https', 'other-address'],
    ['TLS: expired', 'certificate'],
    ['status 429', 'too-many-requests'],
    ['status 503', 'preview-error'],
    ['status 404', 'other-content'],
    ['invalid HTTP: x', 'not-http'],
    ['timeout', 'no-response'],
    ['record 1 is not there', 'record-unread'],
    ['reset', undefined],
  ])('of a preview where every request ended with "%s" is %s', (reason, cause) => {
    expect(unreachable(reason).cause).toBe(cause);
  });
});

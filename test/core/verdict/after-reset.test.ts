import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { judge } from '../../../src/core/verdict/run-fold.ts';
import { story } from './story.ts';

const resetAt = (passedBefore: boolean): RunEvent => ({
  atMs: 0,
  type: 'connections.reset',
  reset: { target: 'api-to-cache', connections: 3, passedBefore },
});

/** A run whose baseline fails, and that ended so, after connections were reset. */
function resultOf(ended: object, resets: readonly RunEvent[], bad = 25) {
  const [started, ...rest] = story({ baseline: { bad } }, (event) => (event.type === 'run.ended' ? { ...event, ...ended } : event));
  return judge([...(started === undefined ? [] : [started]), ...resets, ...rest], () => []);
}

describe('a preview that was healthy until its connections were reset', () => {
  it.each([
    ['did not meet its steady state afterwards', { reason: 'unhealthy' }, /since then it has not met its steady state/],
    ['sent nothing afterwards', { reason: 'unreachable', detail: 'timeout' }, /since then it has sent no expected response \(timeout\)/],
    ['ended in the baseline', { reason: 'unhealthy', detail: 'target "api" ended (1) before any fault' }, /since then target "api" ended/],
    [
      'ended immediately',
      { reason: 'error', cause: 'TARGET_NOT_READY', detail: 'target "api" ended (1) right after it was ready' },
      /since then target "api" ended/,
    ],
    [
      'was a container that ended before the next link',
      {
        reason: 'error',
        cause: 'TARGET_UNAVAILABLE',
        detail: 'container "api" does not run: it ended with exit code 1 since the gate was started',
      },
      /since then container "api" does not run: it ended with exit code 1/,
    ],
  ])('and that %s is unhealthy because of that', (_what, ended, reason) => {
    const result = resultOf(ended, [resetAt(true)]);
    expect(result).toMatchObject({ verdict: 'unhealthy', exitCode: 3, cause: 'connections-reset', reason: expect.stringMatching(reason) });
    expect(result.resets).toEqual([{ target: 'api-to-cache', connections: 3, passedBefore: true }]);
  });

  it.each([
    ['nothing was reset', []],
    ['it was not healthy before either', [resetAt(false)]],
  ])('is not told where %s', (_what, resets) => {
    expect(resultOf({ reason: 'unhealthy' }, resets).cause).toBe('baseline-failed');
    expect(resultOf({ reason: 'unreachable', detail: 'status 401' }, resets).cause).toBe('login-needed');
  });

  it('does not excuse what has another cause, and does not touch a run that went on', () => {
    const other = { reason: 'error', cause: 'TARGET_NOT_READY', detail: 'target "db" is not ready' };
    expect(resultOf(other, [resetAt(true)])).toMatchObject({ verdict: 'error', cause: 'TARGET_NOT_READY' });
    const stopped = { reason: 'error', cause: 'TARGET_UNAVAILABLE', detail: 'container "db" does not run' };
    expect(resultOf(stopped, [resetAt(true)])).toMatchObject({ verdict: 'error', cause: 'TARGET_UNAVAILABLE' });
    expect(resultOf({ reason: 'cancelled' }, [resetAt(true)]).verdict).toBe('cancelled');
    expect(resultOf({}, [resetAt(true)], 0).verdict).toBe('passed');
  });
});

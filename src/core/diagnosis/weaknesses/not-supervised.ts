import type { FailureEvidence } from '../evidence.ts';
import { brokenBy } from '../measures/checks.ts';
import { isRunningAgain, watchedMs } from '../measures/recovery.ts';
import { ms, rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** A main process that replaces its workers was ended with them: what is missing is not what starts workers again. */
const hasWorkers = ({ scenario }: FailureEvidence, target: string): boolean =>
  scenario.faults.some(({ spec, felt }) => spec.on === target && (felt?.numbers.workers ?? 0) > 0);

/** A process that ended stays away until a person, or the gate, starts it. */
export const notSupervised: Weakness = {
  name: 'not-supervised',
  title: 'Not supervised',
  structure: 'a supervisor that starts the process again: systemd, a container restart policy, an orchestrator, a process manager',
  explains: [
    'no-reconnect',
    'slow-reconnect',
    'slow-start',
    'no-fallback',
    'cascade',
    'half-open',
    'metastable',
    'leak',
    'no-timeout',
    'timeout-too-long',
  ],
  find: (of) =>
    brokenBy(of, 'back')
      .filter(({ target }) => target !== null && isRunningAgain(of, target) !== true && !hasWorkers(of, target))
      .map(({ target }) =>
        rounded({
          weakness: 'not-supervised',
          check: null,
          target,
          sure: 0.95,
          evidence: `the process was ended and did not come back by itself${watchedMs(of) > 0 ? ` within ${ms(watchedMs(of))}` : ''}`,
          numbers: { watchedMs: watchedMs(of) },
        }),
      ),
};

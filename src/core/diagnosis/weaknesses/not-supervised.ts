import type { FailureEvidence } from '../evidence.ts';
import { failedFindings } from '../measures/checks.ts';
import { isRunningAgain, watchedMs } from '../measures/recovery.ts';
import { ms } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** Has the target worker processes? A main process that restarts its workers was ended with them, so the missing part is not a supervisor of workers. */
const hasWorkers = ({ scenario }: FailureEvidence, target: string): boolean =>
  scenario.faults.some(({ spec, felt }) => spec.on === target && (felt?.numbers.workers ?? 0) > 0);

type Sign = 'stays down';

/** A process that ended stays down until a person, or the gate, starts it. */
export const notSupervised: Weakness<Sign> = {
  name: 'not-supervised',
  title: 'Not supervised',
  structure: 'let a supervisor restart the process: systemd, a container restart policy, an orchestrator, a process manager',
  signs: {
    'stays down': 0.95,
  },
  direct: true,
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
    failedFindings(of, 'back')
      .filter(({ target }) => target !== null && isRunningAgain(of, target) !== true && !hasWorkers(of, target))
      .map(({ target }) => ({
        check: null,
        target,
        sign: 'stays down',
        evidence: `the process was ended, and nothing restarted it${watchedMs(of) > 0 ? ` within ${ms(watchedMs(of))}` : ''}`,
        numbers: { watchedMs: watchedMs(of) },
      })),
};

import type { FailureEvidence } from '../evidence.ts';
import { failedFindings } from '../measures/checks.ts';
import { isEnding, metFaults } from '../measures/faults.ts';
import { isRunningAgain, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { ms } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** Has the target worker processes? A main process that restarts its workers was ended with them, so the missing part is not a supervisor of workers. */
const hasWorkers = ({ scenario }: FailureEvidence, target: string): boolean =>
  scenario.faults.some(({ spec, felt }) => spec.on === target && (felt?.numbers.workers ?? 0) > 0);

type Sign = 'stays down' | 'no restart policy';

/** A process that ended stays down until a person, or the gate, starts it. */
export const notSupervised: Weakness<Sign> = {
  name: 'not-supervised',
  title: 'Not supervised',
  structure: 'let a supervisor restart the process: systemd, a container restart policy, an orchestrator, a process manager',
  signs: {
    'stays down': 0.95,
    'no restart policy': 0.9,
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
  find: (of) => [...staysDown(of), ...withoutPolicy(of)],
};

const staysDown = (of: FailureEvidence): readonly Match<Sign>[] =>
  failedFindings(of, 'back')
    .filter(({ target }) => target !== null && isRunningAgain(of, target) !== true && !hasWorkers(of, target))
    .map(({ target }) => ({
      check: null,
      target,
      sign: 'stays down',
      evidence: `the process was ended, and nothing restarted it${watchedMs(of) > 0 ? ` within ${ms(watchedMs(of))}` : ''}`,
      numbers: { watchedMs: watchedMs(of) },
    }));

/**
 * The gate starts a container without a restart policy when the fault is over, so only failures until then are due to the missing policy. The
 * engine says that there is none.
 */
const withoutPolicy = (of: FailureEvidence): readonly Match<Sign>[] =>
  metFaults(of)
    .filter(({ spec, felt }) => isEnding(spec) && felt?.numbers.supervised === 0)
    .flatMap(({ spec: { on } }) =>
      failedFindings(of, 'success', 'latency')
        .filter(({ check }) => check !== null && recoveredMs(of, check) !== null)
        .slice(0, 1)
        .map(({ check }) => ({
          check,
          target: on,
          sign: 'no restart policy',
          evidence: 'the container was ended, and it has no restart policy: it stayed down until the gate started it',
          numbers: {},
        })),
    );

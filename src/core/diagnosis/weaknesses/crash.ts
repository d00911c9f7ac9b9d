import { causeOf, endWords } from '../../evidence/ending-lines.ts';
import { changeOf } from '../../model/run/observed.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedFindings } from '../measures/checks.ts';
import { observedWith, trackOf } from '../measures/counters.ts';
import { hiddenFaults } from '../measures/faults.ts';
import type { Match, Weakness } from '../weakness.ts';

type Sign = 'unexpected exit' | 'processes ended';

/** A process ends because of an error that a fault elsewhere has caused. */
export const crash: Weakness<Sign> = {
  name: 'crash',
  title: 'Process crash',
  structure:
    'handle errors at their source (an `error` listener on every client, pool and socket, a catch on every promise), and let a supervisor restart the process',
  signs: { 'unexpected exit': 0.97, 'processes ended': 0.9 },
  direct: true,
  explains: [
    'cascade',
    'not-supervised',
    'no-reconnect',
    'slow-reconnect',
    'slow-start',
    'no-fallback',
    'no-timeout',
    'timeout-too-long',
    'half-open',
    'metastable',
    'leak',
  ],
  find(of) {
    const ended = exits(of);
    return ended.length > 0 ? ended : endedProcesses(of);
  },
};

/** Processes that the gate has started: it knows how they ended. */
const exits = (of: FailureEvidence): readonly Match<Sign>[] =>
  (of.scenario.ends ?? [])
    .filter(({ expected }) => !expected)
    .map(({ target, end }) => {
      const cause = causeOf(end);
      return {
        check: null,
        target,
        sign: 'unexpected exit',
        evidence: `the process ${endWords(end)} although no fault was injected into it${cause === null ? '' : `: ${cause}`}`,
        numbers: end.exit === null ? {} : { exit: end.exit },
      };
    });

/** Processes and containers that something else has started: only their number, and how often the engine restarted them, is known. */
function endedProcesses(of: FailureEvidence): readonly Match<Sign>[] {
  const disturbed = of.scenario.faults.filter(({ appliedMs }) => appliedMs !== null).map(({ spec }) => spec.on);
  const check = failedFindings(of, 'success', 'latency', 'recovers')[0]?.check ?? null;
  if (hiddenFaults(of).length === 0 || check === null) return [];
  const spared = (name: string): readonly string[] => observedWith(of, name).filter((target) => !disturbed.includes(target));
  const match = (target: string, what: string, numbers: Match<Sign>['numbers']): Match<Sign> => ({
    check,
    target,
    sign: 'processes ended',
    evidence: `a ${what} ended although the fault was injected elsewhere`,
    numbers,
  });
  return [
    ...spared('processes')
      .filter((target) => hasDied(of, target))
      .map((target) =>
        match(target, 'process', { processesBefore: trackOf(of, target, 'before', 'processes')?.last ?? 0, processesAfter: 0 }),
      ),
    ...spared('restarts').flatMap((target) => {
      const change = (name: string): number => changeOf(of.scenario.observed, target, name);
      const [restarts, stopped] = [change('restarts'), -change('running')];
      return restarts > 0 || stopped > 0 ? [match(target, 'container', { restarts, stopped: Math.max(0, stopped) })] : [];
    }),
  ];
}

const hasDied = (of: FailureEvidence, target: string): boolean =>
  (trackOf(of, target, 'before', 'processes')?.last ?? 0) > 0 &&
  [trackOf(of, target, 'during', 'processes'), trackOf(of, target, 'after', 'processes')].some(
    (track) => track !== null && (track.last === 0 || track.first === 0),
  );

import { isDeepStrictEqual } from 'node:util';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { Try } from '../../../src/core/model/result/result.ts';
import { judgedIn } from '../../../src/core/verdict/confirm.ts';
import { judge } from '../../../src/core/verdict/run-fold.ts';
import type { SimulatedRun } from './run-seed.ts';

/** The time that injection, observation and removal may add to the drawn length of a fault at most, ms. */
const handlingMs = 5_000;

/** Violations of what is true for every run under all conditions; empty: none. */
export function violationsOf(run: SimulatedRun): string[] {
  return [
    ...run.truth.violations,
    ...undoViolations(run),
    ...leftoverViolations(run),
    ...windowViolations(run),
    ...lessonViolations(run),
    ...verdictViolations(run),
  ];
}

/** Everything that was injected: scenarios of the plan, controls, repeats, less severe scenarios. */
const specsOf = ({ events, plan }: SimulatedRun): FaultSpec[] =>
  [...plan.scenarios, ...events.flatMap((event) => (event.type === 'scenario.started' && event.plan !== null ? event.plan : []))].flatMap(
    ({ faults }) => faults,
  );

function undoViolations(run: SimulatedRun): string[] {
  const { truth } = run;
  return specsOf(run).flatMap(({ id }) => {
    const applied = truth.calls.filter((call) => call.what === 'apply' && call.id === id).length;
    const undos = truth.calls.filter((call) => call.what === 'undo' && call.id === id);
    const undone = undos.filter((call) => call.ok).length;
    if (applied === 0) return undone > 1 ? [`${id} was undone ${undone} times`] : [];
    if (undone > 1) return [`${id} was undone ${undone} times`];
    return undone === 0 && undos.length < 2 ? [`${id} was abandoned after ${undos.length} tries`] : [];
  });
}

/** A fault that cannot be removed ends the run: another one on top of it would be judged with it. */
function leftoverViolations({ events }: SimulatedRun): string[] {
  const failed = events.findIndex(({ type }) => type === 'undo.failed');
  if (failed === -1) return [];
  return events
    .slice(failed)
    .flatMap((event) =>
      event.type === 'scenario.started' && (event.plan?.faults.length ?? 0) > 0
        ? [`${event.scenario} was run with a fault still in place`]
        : [],
    );
}

function windowViolations(run: SimulatedRun): string[] {
  const { truth, cancelledMs, conditions } = run;
  return specsOf(run).flatMap((spec) => {
    const applied = truth.calls.find((call) => call.what === 'apply' && call.id === spec.id);
    const undone = truth.calls.find((call) => call.what === 'undo' && call.id === spec.id && call.ok);
    if (applied === undefined) return [];
    const found: string[] = [];
    if (undone !== undefined && undone.atMs - applied.atMs > spec.lastsMs + handlingMs) found.push(`${spec.id} was in place for too long`);
    if (applied.atMs > conditions.blindAtMs + 1_000) found.push(`${spec.id} was injected after the last sample`);
    if (cancelledMs !== null && applied.atMs > cancelledMs + 1_000) found.push(`${spec.id} was injected after the cancel`);
    if (undone !== undefined && cancelledMs !== null && undone.atMs > cancelledMs + handlingMs && applied.atMs <= cancelledMs)
      found.push(`${spec.id} stayed in place after the cancel`);
    return found;
  });
}

function lessonViolations({ events }: SimulatedRun): string[] {
  const lessons = events.flatMap((event) => (event.type === 'lesson' ? JSON.stringify([event.of, event.lesson]) : []));
  return lessons.filter((lesson, index) => lessons.indexOf(lesson) < index).map((lesson) => `recorded twice: ${lesson}`);
}

function verdictViolations({ truth, events, ending, recorder, plan, conditions }: SimulatedRun): string[] {
  if (!events.some(({ type }) => type === 'run.started')) return [];
  const live = recorder.fold.result(() => []);
  const found: string[] = [];
  const journalIsWhole = events.at(-1)?.type === 'run.ended';
  if (
    journalIsWhole &&
    !isDeepStrictEqual(
      live,
      judge(events, () => []),
    )
  )
    found.push('the journal read back gives another result');
  if (truth.inPlace.size > 0 && live.verdict !== 'unrestored' && journalIsWhole)
    found.push(`left in place, and the verdict is ${live.verdict}`);
  if (live.verdict === 'passed') {
    if (ending.reason !== 'done' || live.scenarios.length !== plan.scenarios.length) found.push('passed, and incomplete');
    if (live.scenarios.some(({ faults }) => faults.some(({ felt, gone }) => !felt?.ok || !gone?.ok)))
      found.push('passed, and a fault was not observed or not removed');
    if (live.scenarios.some(({ decidedMs }) => decidedMs !== undefined)) found.push('passed, and ended early');
    if (live.unstable.length > 0) found.push('passed, and a check was unstable');
    if (conditions.weakness > 0.5) found.push('passed, and most probes failed under the fault');
  }
  if (live.scenarios.some(({ outcome, tries }) => outcome === 'failed' && judgedIn(tries).length > 1 && !isSeenTwice(tries)))
    found.push('failed, and the failure was not repeated');
  if (live.verdict === 'failed' && conditions.weakness === 0 && conditions.noise === 0) found.push('failed, and no probe failed');
  return found;
}

const isSeenTwice = (tries: readonly Try[]): boolean => {
  const all = tries.flatMap(({ fingerprints }) => fingerprints);
  return all.some((each, index) => all.indexOf(each) !== index);
};

import { isDeepStrictEqual } from 'node:util';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { Try } from '../../../src/core/model/result/result.ts';
import { judgedIn } from '../../../src/core/verdict/confirm.ts';
import { judge } from '../../../src/core/verdict/run-fold.ts';
import type { Played } from './play.ts';

/** The time that injection, observation and removal may add to the drawn length of a fault at most, ms. */
const handlingMs = 5_000;

/** Violations of what is true for every run under all conditions; empty: none. */
export function violationsOf(played: Played): string[] {
  return [
    ...played.truth.violations,
    ...undoViolations(played),
    ...windowViolations(played),
    ...lessonViolations(played),
    ...verdictViolations(played),
  ];
}

/** Everything that was injected: scenarios of the plan, controls, repeats, less severe scenarios. */
const specsOf = ({ events, plan }: Played): FaultSpec[] =>
  [...plan.scenarios, ...events.flatMap((event) => (event.type === 'scenario.started' && event.plan !== null ? event.plan : []))].flatMap(
    ({ faults }) => faults,
  );

function undoViolations(played: Played): string[] {
  const { truth } = played;
  return specsOf(played).flatMap(({ id }) => {
    const applied = truth.calls.filter((call) => call.what === 'apply' && call.id === id).length;
    const undos = truth.calls.filter((call) => call.what === 'undo' && call.id === id);
    const undone = undos.filter((call) => call.ok).length;
    if (applied === 0) return undone > 1 ? [`${id} was undone ${undone} times`] : [];
    if (undone > 1) return [`${id} was undone ${undone} times`];
    return undone === 0 && undos.length < 2 ? [`${id} was given up after ${undos.length} tries`] : [];
  });
}

function windowViolations(played: Played): string[] {
  const { truth, cancelledMs, weather } = played;
  return specsOf(played).flatMap((spec) => {
    const applied = truth.calls.find((call) => call.what === 'apply' && call.id === spec.id);
    const undone = truth.calls.find((call) => call.what === 'undo' && call.id === spec.id && call.ok);
    if (applied === undefined) return [];
    const found: string[] = [];
    if (undone !== undefined && undone.atMs - applied.atMs > spec.lastsMs + handlingMs) found.push(`${spec.id} outlived its length`);
    if (applied.atMs > weather.blindAtMs + 1_000) found.push(`${spec.id} was put on after the last sample`);
    if (cancelledMs !== null && applied.atMs > cancelledMs + 1_000) found.push(`${spec.id} was put on after the cancel`);
    if (undone !== undefined && cancelledMs !== null && undone.atMs > cancelledMs + handlingMs && applied.atMs <= cancelledMs)
      found.push(`${spec.id} was left on after the cancel`);
    return found;
  });
}

function lessonViolations({ events }: Played): string[] {
  const told = events.flatMap((event) => (event.type === 'lesson' ? JSON.stringify([event.of, event.lesson]) : []));
  return told.filter((lesson, index) => told.indexOf(lesson) < index).map((lesson) => `told twice: ${lesson}`);
}

function verdictViolations({ truth, events, ending, recorder, plan, weather }: Played): string[] {
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
    if (ending.reason !== 'done' || live.scenarios.length !== plan.scenarios.length) found.push('green, and cut short');
    if (live.scenarios.some(({ faults }) => faults.some(({ felt, gone }) => !felt?.ok || !gone?.ok)))
      found.push('green, and a fault was not felt or not gone');
    if (live.scenarios.some(({ decidedMs }) => decidedMs !== undefined)) found.push('green, and ended early');
    if (live.unstable.length > 0) found.push('green, and a check was unstable');
    if (weather.weakness > 0.5) found.push('green, and most probes failed under the fault');
  }
  if (live.scenarios.some(({ outcome, tries }) => outcome === 'failed' && judgedIn(tries).length > 1 && !isSeenTwice(tries)))
    found.push('red, and the failure did not come again');
  if (live.verdict === 'failed' && weather.weakness === 0 && weather.noise === 0) found.push('red, and nothing ever failed');
  return found;
}

const isSeenTwice = (tries: readonly Try[]): boolean => {
  const all = tries.flatMap(({ fingerprints }) => fingerprints);
  return all.some((each, index) => all.indexOf(each) !== index);
};

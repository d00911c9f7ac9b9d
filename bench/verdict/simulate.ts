import { baselineMs, hangMs, steadyAgainMs } from '../../src/core/budget/times.ts';
import { BaselineBursts } from '../../src/core/evidence/baseline-bursts.ts';
import { ScenarioEvidence } from '../../src/core/evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../src/core/model/config/check-spec.ts';
import type { Scenario } from '../../src/core/model/plan/scenario.ts';
import type { Trial } from '../../src/core/model/plan/trial.ts';
import { type Outcome, worst } from '../../src/core/model/result/outcome.ts';
import type { ScenarioResult } from '../../src/core/model/result/result.ts';
import type { RunEventBody } from '../../src/core/model/run/event.ts';
import type { Phase } from '../../src/core/model/run/phase.ts';
import { isConfirmed } from '../../src/core/verdict/confirm.ts';
import { cannotPass } from '../../src/core/verdict/judge/cannot-pass.ts';
import { isDecided } from '../../src/core/verdict/judge/judge-phase.ts';
import { judgeScenario } from '../../src/core/verdict/judge/judge-scenario.ts';
import { recoveryOf } from '../../src/core/verdict/judge/recovery.ts';
import { type Level, levelOf, withBursts } from '../../src/core/verdict/statistics/error-rates.ts';
import { Trials } from '../../src/core/verdict/trials.ts';
import { type FailureModel, Preview } from './preview.ts';

/** The checks and scenarios of a simulated run, and the failures of its preview. */
export interface SimulatedSystem {
  readonly checks: readonly CheckSpec[];
  readonly scenarios: readonly Scenario[];
  /** By check, phase and scenario; `null`: the baseline or a control. */
  failures(check: CheckSpec, phase: Phase, scenario: Scenario | null): FailureModel;
  /** The number of scenarios in the whole plan, if these are one shard of it. */
  readonly ofWhole?: number;
  /** Another error level, to show that it is worse. */
  readonly bent?: (level: Level) => Level;
}

export interface SimulatedRun {
  readonly outcome: Outcome;
  /** Whether any scenario failed in its first run, before the repeats. */
  readonly failedAtFirst: boolean;
  readonly seconds: number;
}

const beforeSeconds = 2;
const sighting = { ok: true, says: 'seen', numbers: {} };

/**
 * Simulates a run of the engine: baseline, control, every scenario, and repeats of failures. The samples are simulated; the gate's own code
 * judges them. The run continues after an unhealthy baseline, so that one error does not hide another one.
 */
export function simulate(story: SimulatedSystem, unit: () => number): SimulatedRun {
  const { checks, scenarios } = story;
  const previews = new Map(checks.map((check) => [check.name, new Preview(unit)]));
  const bursts = new BaselineBursts();
  const trials = new Trials();
  let second = 0;

  const level = (): Level => {
    const right = withBursts(levelOf(checks, scenarios.length, story.ofWhole), bursts);
    return story.bent?.(right) ?? right;
  };
  const watch = (evidence: ScenarioEvidence, phase: Phase, scenario: Scenario | null): void => {
    for (const check of checks) {
      const nature = story.failures(check, phase, scenario);
      const window = previews.get(check.name)?.window(check.name, phase, second, check.ratePerSecond, nature);
      if (window !== undefined) evidence.add({ atMs: (second + 1) * 1000, type: 'window', scenario: evidence.id, window });
    }
    second += 1;
  };
  const recordBursts = (evidence: ScenarioEvidence, phases: readonly Phase[]): void => {
    for (const { name } of checks) for (const phase of phases) bursts.add(evidence.tally(name, phase));
  };

  const baseline = (): void => {
    const evidence = new ScenarioEvidence('baseline', null, 0);
    const endSecond = second + baselineMs(checks) / 1000;
    while (second < endSecond && !isDecided(evidence, checks, level())) watch(evidence, 'before', null);
    recordBursts(evidence, ['before']);
  };

  const scenario = (plan: Scenario, trial: Trial): ScenarioResult => {
    const strikes = trial.role === 'control' ? null : plan;
    const evidence = new ScenarioEvidence(plan.id, plan, second * 1000, trial);
    const sure = level();
    const say = (body: RunEventBody) => evidence.add({ atMs: second * 1000, ...body });
    const step = (more: object) => say({ scenario: plan.id, fault: `${plan.id}.f1`, ...more } as RunEventBody);
    for (let look = 0; look < beforeSeconds; look += 1) watch(evidence, 'before', strikes);
    say({ type: 'phase.entered', scenario: plan.id, phase: 'during' });
    step({ type: 'fault.applied' });
    const endSecond = second + Math.max(...plan.faults.map(({ lastsMs }) => lastsMs)) / 1000;
    while (second < endSecond && !cannotPass(evidence, checks, plan, sure, second * 1000)) watch(evidence, 'during', strikes);
    step({ type: 'fault.felt', sighting });
    step({ type: 'fault.gone', sighting });
    const dueMs = Math.max(...checks.map(({ recoversMs }) => recoversMs)) + hangMs(checks);
    const patience = second + (dueMs + steadyAgainMs(checks) + (trial.role === 'planned' ? dueMs : 0)) / 1000;
    const isBack = (): boolean => checks.every((check) => recoveryOf(evidence, check, sure).shown);
    while (second < patience && !isBack() && !cannotPass(evidence, checks, plan, sure, second * 1000)) watch(evidence, 'after', strikes);
    say({ type: 'scenario.ended', scenario: plan.id, reason: 'done', detail: '' });
    const result = judgeScenario(evidence, checks, sure, '');
    recordBursts(evidence, strikes === null ? ['before', 'during', 'after'] : ['before']);
    trials.add(trial, result);
    return result;
  };

  baseline();
  const [first] = scenarios;
  if (first !== undefined) scenario(first, { role: 'control', of: null });
  for (const plan of scenarios) {
    const { tries } = scenario(plan, { role: 'planned', of: null });
    const all = [...tries];
    while (!isConfirmed(all)) all.push(...scenario(plan, { role: 'repeat', of: plan.id }).tries);
  }
  return {
    outcome: worst(trials.scenarios.map(({ outcome }) => outcome)),
    failedAtFirst: trials.scenarios.some(({ tries }) => tries[0]?.outcome === 'failed'),
    seconds: second,
  };
}

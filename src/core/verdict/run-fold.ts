import { BaselineBursts } from '../evidence/baseline-bursts.ts';
import { Carried } from '../evidence/carried.ts';
import { EdgeEvidence, type RecordedEdges } from '../evidence/edge-evidence.ts';
import { LinkNeeds } from '../evidence/link-needs.ts';
import { PendingUndos } from '../evidence/pending-undos.ts';
import { ScenarioEvidence } from '../evidence/scenario-evidence.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { findingTraits } from '../model/result/finding-traits.ts';
import { exitCodes } from '../model/result/outcome.ts';
import { type Finding, type PhaseResult, type Result, resultSchema, type ScenarioResult, type Unrestored } from '../model/result/result.ts';
import type { ConnectionsReset } from '../model/run/connections-reset.ts';
import type { RunEvent } from '../model/run/event.ts';
import type { Layout } from '../model/run/layout.ts';
import type { LinkNeed } from '../model/run/link-need.ts';
import type { Phase } from '../model/run/phase.ts';
import type { TrafficSent } from '../model/run/traffic-sent.ts';
import type { Undo } from '../model/run/undo.ts';
import { tokenOf } from '../plan/replay.ts';
import { targetsIn, withAccepted } from './accept.ts';
import { DownTargets } from './down-targets.ts';
import { judgePhase } from './judge/judge-phase.ts';
import { judgeScenario } from './judge/judge-scenario.ts';
import { writesFindings } from './judge/judge-writes.ts';
import { runNotes } from './run-notes.ts';
import { runVerdict } from './run-verdict.ts';
import { confidenceOf, type Level, levelOf, withBursts } from './statistics/error-rates.ts';
import { Trials } from './trials.ts';

/** Id of the phase before any fault, in events. */
export const baselineId = 'baseline';

const mostNotes = 50;

type Started = RunEvent & { type: 'run.started' };
type Ended = RunEvent & { type: 'run.ended' };

/**
 * The verdict as a fold over the journal: live events, a journal after a kill and a file from last year give the same result. The samples of a
 * scenario are released when it ends.
 */
export class RunFold {
  #started: Started | null = null;
  #ended: Ended | null = null;
  #lastMs = 0;
  #current: ScenarioEvidence | null = null;
  #baseline: PhaseResult | null = null;
  #latestBaseline: PhaseResult | null = null;
  readonly #bursts = new BaselineBursts();
  readonly #carried = new Carried();
  readonly #needs = new LinkNeeds();
  readonly #trials = new Trials();
  readonly #edges = new EdgeEvidence();
  readonly #undos = new PendingUndos();
  readonly #down = new DownTargets();
  readonly #notes: string[] = [];
  readonly #traffic: TrafficSent[] = [];
  readonly #resets: ConnectionsReset[] = [];
  readonly #trouble = new Set<string>();

  /** The scenario that is running. */
  get current(): ScenarioEvidence | null {
    return this.#current;
  }

  /** The error rates for the next decisions; constant within a scenario. */
  get level(): Level {
    const { checks = [], plan } = this.#started ?? {};
    return withBursts(levelOf(checks, plan?.scenarios.length ?? 1, plan?.shard?.scenarios), this.#bursts);
  }

  /** What a response of the target carried in the baselines; see `Carried`. */
  responseBytes(target: string, lastsMs: number): number | null {
    return this.#carried.responseBytes(target, lastsMs);
  }

  /** Undos that are recorded but not yet carried out, in the order of their records. */
  get pendingUndos(): readonly Undo[] {
    return this.#undos.all;
  }

  /** Undos whose last attempt failed: their faults may still be in place. */
  get failedUndos(): readonly Undo[] {
    return this.pendingUndos.filter(({ id }) => this.#undos.failureOf(id) !== undefined);
  }

  /** The finished scenarios of the plan, including what their repeats have shown. */
  get scenarios(): readonly ScenarioResult[] {
    return this.#trials.scenarios;
  }

  /** The finished control runs, without their sham faults. */
  get controlRuns(): readonly ScenarioResult[] {
    return this.#trials.controlRuns;
  }

  /** The result of the last run of any scenario, in any role. */
  get latest(): ScenarioResult | null {
    return this.#trials.latest;
  }

  /** null: the run has not started. */
  get plan(): Plan | null {
    return this.#started?.plan ?? null;
  }

  /** Which targets are entry points and which are upstream; null: unknown. */
  get layout(): Layout | null {
    return this.#started?.layout ?? null;
  }

  /** Which check needs which link, as far as it was learned. Never part of the verdict. */
  get needs(): readonly LinkNeed[] {
    return this.#needs.all;
  }

  /** The edges of the preview; null: the run has not started, or its journal is of an earlier version. */
  get edges(): RecordedEdges | null {
    return this.#edges.all;
  }

  /**
   * The last baseline before the first scenario is the run's baseline. Later ones only show whether the preview recovered after a scenario that it
   * did not survive.
   */
  get latestBaseline(): PhaseResult | null {
    return this.#latestBaseline;
  }

  add(event: RunEvent): void {
    this.#lastMs = Math.max(this.#lastMs, event.atMs);
    this.#edges.add(event, baselineId);
    if ('scenario' in event) this.#addToScenario(event);
    else if (event.type === 'traffic.sent' && this.#traffic.length < mostNotes) this.#traffic.push(event.sent);
    else if (event.type === 'connections.reset') {
      if (this.#resets.length < mostNotes) this.#resets.push(event.reset);
    } else if (event.type === 'links.carried') this.#needs.add(event);
    else if (event.type === 'lesson') this.#trials.learn(event.of, event.lesson);
    else if (event.type === 'run.started') this.#started = event;
    else if (event.type === 'run.ended') this.#ended ??= event;
    else if (event.type === 'note' && this.#notes.length < mostNotes) this.#notes.push(event.says);
    else this.#undos.add(event);
  }

  /**
   * The verdict without the diagnosis of weaknesses, which `core/conclude` adds.
   * @param commandsOf the shell commands with which a person can carry out an undo
   * @param ended judge as if the run had ended in this way
   * @throws TypeError before `run.started`
   */
  result(
    commandsOf: (undo: Undo) => Unrestored['commands'],
    ended: Pick<Ended, 'reason' | 'detail' | 'cause'> | null = this.#ended,
  ): Result {
    const started = this.#started;
    if (started === null) throw new TypeError('the run has not started');
    const { scenarios, notes } = withAccepted(this.#scenariosWithOpen(), started.accept ?? [], {
      startedAt: started.run.startedAt,
      subjects: [...started.checks.map(({ name }) => name), ...targetsIn(started.layout)],
    });
    const unrestored = this.#unrestored(commandsOf);
    const down = this.#down.all;
    const { verdict, reason, cause } = runVerdict({
      end: ended?.reason ?? null,
      endDetail: ended?.detail ?? '',
      endCause: ended?.cause,
      baseline: this.#baseline,
      resets: this.#resets,
      scenarios,
      planned: started.plan.scenarios.length,
      unrestored: unrestored.length,
    });
    return {
      schema: resultSchema,
      version: started.version,
      name: started.plan.name,
      seed: started.plan.seed,
      preview: started.preview,
      ...(started.overrides !== undefined && { overrides: started.overrides }),
      run: started.run,
      configDigest: started.configDigest ?? '',
      ...(started.configPath !== undefined && { configPath: started.configPath }),
      durationMs: this.#ended?.atMs ?? this.#lastMs,
      verdict,
      exitCode: exitCodes[verdict],
      reason,
      ...(cause !== undefined && { cause }),
      confidence: confidenceOf(started.plan),
      checks: started.checks.map(({ params: _, ...check }) => check),
      baseline: this.#baseline,
      scenarios,
      controls: this.#trials.controls,
      unstable: this.#trials.unstable,
      ...(down.length > 0 && { down }),
      ...(this.#resets.length > 0 && { resets: [...this.#resets] }),
      unrestored,
      trouble: [...this.#trouble],
      notes: [...this.#notes, ...notes, ...runNotes(started.checks, scenarios, this.#traffic)],
      ...(this.#traffic.length > 0 && { traffic: [...this.#traffic] }),
      skipped: started.plan.scenarios
        .filter(({ id }) => !scenarios.some((scenario) => scenario.id === id))
        .map(({ id }) => ({ scenario: id, says: ended?.detail || 'the run ended first' })),
      ...(started.plan.shard !== undefined && { shard: { ...started.plan.shard, ids: started.plan.scenarios.map(({ id }) => id) } }),
      comparison: null,
    };
  }

  #addToScenario(event: RunEvent & { scenario: string }): void {
    if (event.type === 'scenario.started') this.#current = new ScenarioEvidence(event.scenario, event.plan, event.atMs, event.trial);
    this.#current?.add(event);
    if (event.type === 'target.observed' && event.scenario === baselineId) this.#carried.add(event);
    const { plan = null, trial } = this.#current ?? {};
    this.#down.add(event, trial?.role === 'control' ? [] : (plan?.faults ?? []), this.layout?.started ?? []);
    if (event.type === 'gate.trouble' && this.#trouble.size < mostNotes) this.#trouble.add(event.what);
    if (event.type === 'scenario.ended' && this.#current !== null) {
      if (this.#current.plan === null) this.#addBaseline(this.#current);
      else this.#addTrial(this.#current);
      this.#current = null;
    }
  }

  #addBaseline(evidence: ScenarioEvidence): void {
    const baseline = this.#judgedBaseline(evidence);
    this.#latestBaseline = baseline;
    if (this.#trials.latest !== null) return;
    this.#baseline = baseline;
    this.#learnBursts(evidence, baseline.findings);
  }

  #addTrial(evidence: ScenarioEvidence): void {
    const judged = this.#judged(evidence);
    this.#trials.add(evidence.trial, judged);
    this.#learnBursts(evidence, judged.findings);
  }

  /**
   * Learns how failures cluster while nothing is injected. Excludes the time after a fault, the time in which a preview recovers, and phases in which a
   * check failed, because an outage does not show how a check fails normally.
   */
  #learnBursts(evidence: ScenarioEvidence, findings: readonly Finding[]): void {
    const phases: readonly Phase[] = evidence.trial.role === 'control' ? ['before', 'during', 'after'] : ['before'];
    const passed = (name: string, phase: Phase) =>
      !findings.some((one) => one.check === name && one.phase === phase && findingTraits[one.tolerance].shows !== 'too-little');
    for (const { name } of this.#started?.checks ?? [])
      for (const phase of phases) if (passed(name, phase)) this.#bursts.add(evidence.tally(name, phase));
  }

  /** Includes the scenario that was cut short, with the evidence until then. */
  #scenariosWithOpen(): readonly ScenarioResult[] {
    const open = this.#current;
    return open?.plan && open.trial.role === 'planned' ? [...this.scenarios, this.#judged(open)] : this.scenarios;
  }

  #judged(evidence: ScenarioEvidence): ScenarioResult {
    return judgeScenario(
      evidence,
      this.#started?.checks ?? [],
      this.level,
      evidence.plan === null ? '' : tokenOf(resolved(evidence.plan, evidence)),
      this.layout,
    );
  }

  #judgedBaseline(evidence: ScenarioEvidence): PhaseResult {
    const checks = this.#started?.checks ?? [];
    const judged = judgePhase(evidence, checks, this.level, 'before', { startMs: evidence.startMs, endMs: evidence.endMs });
    return { ...judged, findings: [...judged.findings, ...writesFindings(evidence, checks)] };
  }

  /** Undos that failed and, once the run has ended, undos that were never carried out. */
  #unrestored(commandsOf: (undo: Undo) => Unrestored['commands']): Unrestored[] {
    const open = this.#ended === null ? this.failedUndos : this.pendingUndos;
    return open.map((undo) => ({
      undo: undo.id,
      target: undo.target,
      kind: undo.kind,
      reason: this.#undos.failureOf(undo.id) ?? 'the run ended before it was undone',
      commands: commandsOf(undo),
    }));
  }
}

/** Records the workers that a fault hit, so that a replay hits the same ones. */
const resolved = (plan: Scenario, { struck }: ScenarioEvidence): Scenario => ({
  ...plan,
  faults: plan.faults.map((spec) => {
    const [index, ...also] = struck.get(spec.id) ?? [];
    if (spec.worker === undefined || index === undefined) return spec;
    const { fraction, share } = spec.worker;
    return { ...spec, worker: { fraction, ...(share !== undefined && { share }), index, ...(also.length > 0 && { also }) } };
  }),
});

/** The result of a whole journal. */
export function judge(events: Iterable<RunEvent>, commandsOf: (undo: Undo) => Unrestored['commands']): Result {
  return foldOf(events).result(commandsOf);
}

export function foldOf(events: Iterable<RunEvent>): RunFold {
  const fold = new RunFold();
  for (const event of events) fold.add(event);
  return fold;
}

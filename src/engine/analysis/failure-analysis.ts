import { scenarioContent } from '../../core/compare/content.ts';
import type { FaultRule } from '../../core/model/config/fault-rule.ts';
import type { Scenario } from '../../core/model/plan/scenario.ts';
import type { Role } from '../../core/model/plan/trial.ts';
import type { BreakingPoint, Lesson } from '../../core/model/result/lesson.ts';
import type { ScenarioResult, Try } from '../../core/model/result/result.ts';
import { asDrawn } from '../../core/shrink/as-drawn.ts';
import { withValue } from '../../core/shrink/axis-value.ts';
import { BreakingPointSearch, passingBreakingPoint } from '../../core/shrink/breaking-point-search.ts';
import { aloneTrials } from '../../core/shrink/fewer-faults.ts';
import { type Alone, interactionOf } from '../../core/shrink/interaction.ts';
import { knownFromPlan } from '../../core/shrink/known-from-plan.ts';
import { knownTrials } from '../../core/shrink/known-trials.ts';
import { liesBeyond } from '../../core/shrink/lies-beyond.ts';
import { nearBreakingPoint } from '../../core/shrink/near-breaking-point.ts';
import { hasEnoughRecords, leastLengthMs, type RecordsNeeded, recordsNeeded } from '../../core/shrink/records-needed.ts';
import { failsTheSame } from '../../core/shrink/same-failure.ts';
import { type Strength, strengthOf } from '../../core/shrink/strength.ts';
import { roomyMsOf, type TrialResult, Walk } from '../../core/shrink/walk.ts';
import { judgedIn, tryOf } from '../../core/verdict/confirm.ts';
import type { Partner, SearchRequest } from '../partner.ts';
import type { RunContext } from '../run-context.ts';
import { runStep } from '../run-step.ts';
import { trialOf } from '../steps.ts';

/** A failed scenario, and how it failed. */
export interface FailedScenario {
  readonly scenario: Scenario;
  readonly fingerprints: readonly string[];
  readonly tries: readonly Try[];
  /** Every scenario of the plan that was run. */
  readonly results: readonly ScenarioResult[];
  /** Of the config. */
  readonly rules: readonly FaultRule[];
}

/** The cost of one study. `healthy: false`: the preview did not recover, so no other study can follow. */
export interface Studied {
  readonly tries: number;
  readonly healthy: boolean;
}

export interface Limits {
  readonly tries: number;
  /** Run clock. */
  readonly byMs: number;
}

/** Trials in a row that must pass before a scenario counts as passing: a single result may be wrong in one case of ten. */
const passingTrials = 2;
/** Share of tries and time that the search for the minimal scenario leaves for the breaking point. */
const reserve = 0.5;

/** Studies one failure in full, within the limits. `requestOnBase`: requests a search of the breaking point on the base as well. */
export async function analyzeFailure(
  context: RunContext,
  about: FailedScenario,
  limits: Limits,
  requestOnBase: Partner['requestSearch'] | null,
): Promise<Studied> {
  const analysis = new FailureAnalysis(context, about, limits);
  const { leastMs } = analysis;
  const walk = new Walk(about.scenario, leastMs, roomyMsOf(leastMs), about.rules);
  if ((await analysis.runEachAlone(walk)) && (await analysis.shrink(walk, analysis.isHalfOver))) {
    await analysis.findBreakingPoint(walk, requestOnBase);
    walk.shorten();
    await analysis.shrink(walk, analysis.isOver);
  }
  return analysis;
}

/** Searches only the breaking point, of the scenario as it was drawn. */
export async function searchAsDrawn(context: RunContext, about: FailedScenario, limits: Limits): Promise<Studied> {
  const analysis = new FailureAnalysis(context, about, limits);
  const strength = strengthOf(about.scenario, about.scenario, analysis.leastMs, about.rules);
  if (strength !== null) await analysis.searchBreakingPoint(about.scenario, strength);
  return analysis;
}

/**
 * Searches the breaking point on the base, with the scenario and the parameter that the change uses. A failure seen on the change also
 * counts as the same failure here.
 */
export async function searchAsRequested(
  context: RunContext,
  about: FailedScenario,
  limits: Limits,
  { form, strength, fingerprints }: SearchRequest,
): Promise<Studied> {
  const both = { ...about, fingerprints: [...new Set([...about.fingerprints, ...fingerprints])] };
  const analysis = new FailureAnalysis(context, both, limits);
  const passes = await analysis.passesAsDrawn(form, strength);
  if (passes === false) await analysis.searchBreakingPoint(form, strength);
  return analysis;
}

const showsAny = (one: Try, fingerprints: readonly string[]): boolean => one.fingerprints.some((each) => fingerprints.includes(each));

/** Runs variants of one failed scenario and records the lessons. */
class FailureAnalysis {
  readonly #context: RunContext;
  readonly #about: FailedScenario;
  readonly #limits: Limits;
  /** The decided results of all trials, of the scenario itself and of its variants. */
  readonly #seen: TrialResult[];
  readonly #recorded = new Set<string>();
  readonly #needed: readonly RecordsNeeded[];
  readonly #startMs: number;
  /** No fault is made shorter than this, ms. */
  readonly leastMs: number;
  tries = 0;
  healthy = true;

  constructor(context: RunContext, about: FailedScenario, limits: Limits) {
    this.#context = context;
    this.#about = about;
    this.#limits = limits;
    this.#seen = judgedIn(about.tries).map((one) => ({ scenario: about.scenario, same: showsAny(one, about.fingerprints) }));
    const failed = about.results.find(({ id }) => id === about.scenario.id);
    this.#needed = failed === undefined ? [] : recordsNeeded(about.fingerprints, failed);
    this.leastMs = leastLengthMs(context.world.checks, this.#needed);
    this.#startMs = context.world.clock.now();
  }

  /** Runs each fault of the scenario alone. Resolves with whether there is more to learn and time left. */
  async runEachAlone(walk: Walk): Promise<boolean> {
    const alone: Alone[] = [];
    for (const form of aloneTrials(this.#about.scenario)) {
      const trial = await this.#repeat(form, 'alone');
      if (trial === null) {
        await this.#record(walk.best);
        return false;
      }
      walk.record(trial.same, form);
      alone.push({ fault: form.faults[0]?.id ?? '', tries: trial.tries });
    }
    if (alone.length > 0) await this.#record(interactionOf(this.#about.tries, alone));
    return true;
  }

  /** @param isOver whether no more variants may be tried */
  async shrink(walk: Walk, isOver: () => boolean): Promise<boolean> {
    for (let form = walk.next(); form !== null && this.healthy && !isOver(); form = walk.next()) {
      const trial = await this.#repeat(form, 'milder');
      if (trial === null) break;
      walk.record(trial.same);
    }
    await this.#record(walk.best);
    return this.healthy;
  }

  async findBreakingPoint(walk: Walk, requestOnBase: Partner['requestSearch'] | null): Promise<void> {
    const drawn = this.#about.scenario;
    const strength = strengthOf(walk.best.scenario, drawn, this.leastMs, this.#about.rules);
    if (strength === null) return;
    const leastLastsMs = strength.parameter === 'lasts' ? this.leastMs : roomyMsOf(this.leastMs);
    const form = asDrawn(walk.best.scenario, drawn, leastLastsMs, this.#about.rules);
    requestOnBase?.({ of: drawn.id, form, strength, fingerprints: this.#about.fingerprints });
    await this.#trySmaller(walk, await this.searchBreakingPoint(form, strength), strength);
  }

  async searchBreakingPoint(form: Scenario, strength: Strength): Promise<BreakingPoint> {
    const { scenario, fingerprints, results } = this.#about;
    const known = [...knownFromPlan(scenario, fingerprints, strength, results), ...this.#seen];
    const search = new BreakingPointSearch(form, strength, knownTrials(form, strength, known));
    for (let next = search.next(); next !== null && !this.isOver(); next = search.next()) {
      const ran = await this.#run(next, 'edge');
      if (ran === null) break;
      search.record(this.#beyond(ran));
    }
    await this.#record(search.best);
    return search.best;
  }

  /**
   * Does this variant pass at full strength? It failed in the other run. In this run only the whole scenario is known to have failed, maybe
   * because of a fault that the variant omits. `null`: there was no time, or the result is not certain.
   */
  async passesAsDrawn(form: Scenario, strength: Strength): Promise<boolean | null> {
    if (scenarioContent(form) === scenarioContent(this.#about.scenario)) return false;
    const strongest = withValue(form, strength, strength.strongest);
    for (let tries = 0; tries < passingTrials; tries += 1) {
      const ran = await this.#run(strongest, 'edge');
      const beyond = ran === null ? null : this.#beyond(ran);
      if (beyond !== false) return beyond === null ? null : false;
    }
    await this.#record(passingBreakingPoint(form, strength, passingTrials));
    return true;
  }

  /** If the breaking point suggests that a smaller scenario than the walk's best also fails, tries that scenario. */
  async #trySmaller(walk: Walk, edge: BreakingPoint, strength: Strength): Promise<void> {
    for (const form of nearBreakingPoint(walk.best.scenario, edge, strength)) {
      const trial = await this.#repeat(form, 'milder');
      if (trial === null) return;
      walk.record(trial.same, form);
      if (trial.same) return await this.#record(walk.best);
    }
  }

  readonly isOver = (): boolean => this.#isPast(0);
  readonly isHalfOver = (): boolean => this.#isPast(reserve);

  /** @param kept share of tries and time that is reserved for another step */
  #isPast(kept: number): boolean {
    const { tries, byMs } = this.#limits;
    return this.tries >= Math.ceil(tries * (1 - kept)) || this.#context.world.clock.now() >= byMs - kept * (byMs - this.#startMs);
  }

  /** Repeats a variant until it is certain whether it fails in the same way. `null`: there was no time for that. */
  async #repeat(form: Scenario, role: Role): Promise<{ readonly same: boolean; readonly tries: readonly Try[] } | null> {
    const tries: Try[] = [];
    for (;;) {
      const ran = await this.#run(form, role);
      if (ran === null) return null;
      const beyond = this.#beyond(ran);
      if (beyond !== null) this.#seen.push({ scenario: form, same: beyond });
      tries.push(tryOf(ran));
      const same = failsTheSame(this.#about.fingerprints, tries);
      if (same !== null) return { same, tries };
    }
  }

  async #run(form: Scenario, role: Role): Promise<ScenarioResult | null> {
    if (this.tries >= this.#limits.tries) return null;
    const { id } = this.#about.scenario;
    this.tries += 1;
    const step = trialOf(form, `${id}.m${this.tries}`, role, id);
    const outcome = await runStep(this.#context, step, this.#limits.byMs);
    if (outcome === 'not recovered') this.healthy = false;
    const { latest } = this.#context.recorder.fold;
    return outcome === 'ran' ? latest : null;
  }

  #beyond(ran: ScenarioResult): boolean | null {
    const beyond = liesBeyond(this.#about.fingerprints, ran);
    return beyond === false && !hasEnoughRecords(this.#needed, ran) ? null : beyond;
  }

  /** A second search may find nothing better: the same lesson is recorded only once. */
  async #record(found: Lesson): Promise<void> {
    // More tries or time would not have continued a search that a preview in trouble has ended.
    const lesson: Lesson = !this.healthy && 'cut' in found && found.cut ? { ...found, unrecovered: true } : found;
    const text = JSON.stringify(lesson);
    if (this.#recorded.has(text)) return;
    this.#recorded.add(text);
    await this.#context.recorder.emit({ type: 'lesson', of: this.#about.scenario.id, lesson });
  }
}

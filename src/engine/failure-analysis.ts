import { decidedMs } from '../core/budget/times.ts';
import { scenarioContent } from '../core/compare/content.ts';
import type { Scenario } from '../core/model/plan/scenario.ts';
import type { Role } from '../core/model/plan/trial.ts';
import type { BreakingPoint, Lesson } from '../core/model/result/lesson.ts';
import type { ScenarioResult, Try } from '../core/model/result/result.ts';
import { asDrawn } from '../core/shrink/as-drawn.ts';
import { withValue } from '../core/shrink/axis-value.ts';
import { BreakingPointSearch, heldEdge } from '../core/shrink/breaking-point-search.ts';
import { aloneTrials } from '../core/shrink/fewer-faults.ts';
import { type Alone, interactionOf } from '../core/shrink/interaction.ts';
import { knownAnswers } from '../core/shrink/known-answers.ts';
import { knownFromPlan } from '../core/shrink/known-from-plan.ts';
import { liesBeyond } from '../core/shrink/lies-beyond.ts';
import { nearBreakingPoint } from '../core/shrink/near-breaking-point.ts';
import { failsTheSame } from '../core/shrink/same-failure.ts';
import { type Strength, strengthOf } from '../core/shrink/strength.ts';
import { roomyMsOf, type TrialResult, Walk } from '../core/shrink/walk.ts';
import { tryOf } from '../core/verdict/confirm.ts';
import type { Partner, Question } from './partner.ts';
import type { RunContext } from './run-context.ts';
import { runStep } from './run-step.ts';
import { trialOf } from './steps.ts';

/** A scenario that failed, and how. */
export interface FailedScenario {
  readonly scenario: Scenario;
  readonly fingerprints: readonly string[];
  readonly tries: readonly Try[];
  /** Every scenario of the plan that was run. */
  readonly results: readonly ScenarioResult[];
}

/** What a study has cost. `steady: false`: the preview did not recover, so no other study can follow. */
export interface Studied {
  readonly tries: number;
  readonly steady: boolean;
}

export interface Limits {
  readonly tries: number;
  /** Run clock. */
  readonly byMs: number;
}

/** A form holds when it passed so often, one after the other: one result in ten may be wrong. */
const holding = 2;
/** Share of tries and time that the search for a breaking point leaves to the smallest form. */
const reserve = 0.2;

/** Asks everything about one failure that there is time for. `askBase`: its breaking point is searched on the base as well. */
export async function analyzeFailure(
  context: RunContext,
  about: FailedScenario,
  limits: Limits,
  askBase: Partner['ask'] | null,
): Promise<Studied> {
  const analysis = new FailureAnalysis(context, about, limits);
  const leastMs = decidedMs(context.world.checks);
  const walk = new Walk(about.scenario, leastMs, roomyMsOf(leastMs));
  if ((await analysis.askEachAlone(walk)) && (await analysis.shrink(walk))) {
    await analysis.findEdge(walk, askBase);
    walk.shorten();
    await analysis.shrink(walk);
  }
  return analysis;
}

/** Only the breaking point, of the scenario as it was drawn. */
export async function searchAsDrawn(context: RunContext, about: FailedScenario, limits: Limits): Promise<Studied> {
  const analysis = new FailureAnalysis(context, about, limits);
  const strength = strengthOf(about.scenario, about.scenario, decidedMs(context.world.checks));
  if (strength !== null) await analysis.searchEdge(about.scenario, strength, analysis.isOver);
  return analysis;
}

/** The breaking point of the form, and in the strength, that the change is searched in; what failed there counts here as well. */
export async function searchAsAsked(
  context: RunContext,
  about: FailedScenario,
  limits: Limits,
  { form, strength, fingerprints }: Question,
): Promise<Studied> {
  const both = { ...about, fingerprints: [...new Set([...about.fingerprints, ...fingerprints])] };
  const analysis = new FailureAnalysis(context, both, limits);
  const holds = await analysis.holdsAsDrawn(form, strength);
  if (holds === false) await analysis.searchEdge(form, strength, analysis.isOver);
  return analysis;
}

/** Plays other forms of one failure, and writes down what they teach. */
class FailureAnalysis {
  readonly #context: RunContext;
  readonly #about: FailedScenario;
  readonly #limits: Limits;
  /** What the first play of each form showed. Whether it is played again hangs on that, so that both together would count for too much. */
  readonly #seen: TrialResult[] = [];
  readonly #told = new Set<string>();
  readonly #startMs: number;
  tries = 0;
  steady = true;

  constructor(context: RunContext, about: FailedScenario, limits: Limits) {
    this.#context = context;
    this.#about = about;
    this.#limits = limits;
    this.#startMs = context.world.clock.now();
  }

  /** Each method resolves with whether there is more to ask and time for it. */
  async askEachAlone(walk: Walk): Promise<boolean> {
    const alone: Alone[] = [];
    for (const form of aloneTrials(this.#about.scenario)) {
      const heard = await this.#ask(form, 'alone');
      if (heard === null) {
        await this.#write(walk.best);
        return false;
      }
      walk.heard(heard.same, form);
      alone.push({ fault: form.faults[0]?.id ?? '', tries: heard.tries });
    }
    if (alone.length > 0) await this.#write(interactionOf(this.#about.tries, alone));
    return true;
  }

  async shrink(walk: Walk): Promise<boolean> {
    for (let form = walk.next(); form !== null && this.steady; form = walk.next()) {
      const heard = await this.#ask(form, 'milder');
      if (heard === null) break;
      walk.heard(heard.same);
    }
    await this.#write(walk.best);
    return this.steady;
  }

  async findEdge(walk: Walk, askBase: Partner['ask'] | null): Promise<void> {
    const drawn = this.#about.scenario;
    const leastMs = decidedMs(this.#context.world.checks);
    const strength = strengthOf(walk.best.scenario, drawn, leastMs);
    if (strength === null) return;
    const form = asDrawn(walk.best.scenario, drawn, strength.parameter === 'lasts' ? leastMs : roomyMsOf(leastMs));
    askBase?.({ of: drawn.id, form, strength, fingerprints: this.#about.fingerprints });
    await this.#mend(walk, await this.searchEdge(form, strength, this.#isNearlyOver), strength);
  }

  async searchEdge(form: Scenario, strength: Strength, isOver: () => boolean): Promise<BreakingPoint> {
    const { scenario, fingerprints, results } = this.#about;
    const known = [...knownFromPlan(scenario, fingerprints, strength, results), ...this.#seen];
    const search = new BreakingPointSearch(form, strength, knownAnswers(form, strength, known));
    for (let next = search.next(); next !== null && !isOver(); next = search.next()) {
      const played = await this.#play(next, 'edge');
      if (played === null) break;
      search.heard(this.#beyond(played));
    }
    await this.#write(search.best);
    return search.best;
  }

  /**
   * Does this form hold where it is the strongest? It failed in the other run; in this one the whole scenario failed, maybe by what the form leaves
   * out. null: there was no time, or it could not be decided.
   */
  async holdsAsDrawn(form: Scenario, strength: Strength): Promise<boolean | null> {
    if (scenarioContent(form) === scenarioContent(this.#about.scenario)) return false;
    const strongest = withValue(form, strength, strength.harshest);
    for (let tries = 0; tries < holding; tries += 1) {
      const played = await this.#play(strongest, 'edge');
      const beyond = played === null ? null : this.#beyond(played);
      if (beyond !== false) return beyond === null ? null : false;
    }
    await this.#write(heldEdge(form, strength, holding));
    return true;
  }

  /** Where the edge says that something smaller should fail than the walk has found, that is asked. */
  async #mend(walk: Walk, edge: BreakingPoint, strength: Strength): Promise<void> {
    for (const form of nearBreakingPoint(walk.best.scenario, edge, strength)) {
      const heard = await this.#ask(form, 'milder');
      if (heard === null) return;
      walk.heard(heard.same, form);
      if (heard.same) return await this.#write(walk.best);
    }
  }

  readonly isOver = (): boolean => this.#isPast(0);
  readonly #isNearlyOver = (): boolean => this.#isPast(reserve);

  /** @param kept share of tries and time that is left to something else */
  #isPast(kept: number): boolean {
    const { tries, byMs } = this.#limits;
    return this.tries >= Math.ceil(tries * (1 - kept)) || this.#context.world.clock.now() >= byMs - kept * (byMs - this.#startMs);
  }

  /** Plays a form until it is known whether it fails in the same way; `null`: there was no time for that. */
  async #ask(form: Scenario, role: Role): Promise<{ readonly same: boolean; readonly tries: readonly Try[] } | null> {
    const tries: Try[] = [];
    for (;;) {
      const played = await this.#play(form, role);
      if (played === null) return null;
      const beyond = this.#beyond(played);
      if (tries.length === 0 && beyond !== null) this.#seen.push({ scenario: form, same: beyond });
      tries.push(tryOf(played));
      const same = failsTheSame(this.#about.fingerprints, tries);
      if (same !== null) return { same, tries };
    }
  }

  async #play(form: Scenario, role: Role): Promise<ScenarioResult | null> {
    if (this.tries >= this.#limits.tries) return null;
    const { id } = this.#about.scenario;
    this.tries += 1;
    const step = trialOf(form, `${id}.m${this.tries}`, role, id);
    const came = await runStep(this.#context, step, this.#limits.byMs);
    if (came === 'not steady') this.steady = false;
    const { latest } = this.#context.recorder.fold;
    return came === 'played' ? latest : null;
  }

  #beyond(played: ScenarioResult): boolean | null {
    return liesBeyond(this.#about.fingerprints, played);
  }

  /** Not again what has been told already: looking once more may find nothing better. */
  async #write(lesson: Lesson): Promise<void> {
    const text = JSON.stringify(lesson);
    if (this.#told.has(text)) return;
    this.#told.add(text);
    await this.#context.recorder.emit({ type: 'lesson', of: this.#about.scenario.id, lesson });
  }
}

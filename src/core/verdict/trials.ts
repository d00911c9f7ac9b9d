import type { Trial } from '../model/plan/trial.ts';
import { type Lesson, located } from '../model/result/lesson.ts';
import type { Control, ScenarioResult } from '../model/result/result.ts';
import { confirmed } from './confirm.ts';
import { controlOf, unstableIn, withoutShams, withoutUnstable } from './control.ts';

/** All runs of scenarios except the baseline, by role, and what they show about each scenario of the plan. */
export class Trials {
  readonly #planned: ScenarioResult[] = [];
  readonly #repeats = new Map<string, ScenarioResult[]>();
  readonly #lessons = new Map<string, Lesson[]>();
  /** The control runs, without their sham faults. A plan has at most two. */
  readonly controlRuns: ScenarioResult[] = [];
  /** The result of the last run, in any role. */
  latest: ScenarioResult | null = null;

  add({ role, of }: Trial, result: ScenarioResult): void {
    this.latest = result;
    if (role === 'planned') this.#planned.push(result);
    else if (role === 'control') this.controlRuns.push(withoutShams(result));
    else if (role === 'repeat' && of !== null) this.#repeats.set(of, [...(this.#repeats.get(of) ?? []), result]);
  }

  learn(of: string, lesson: Lesson): void {
    this.#lessons.set(of, [...(this.#lessons.get(of) ?? []), lesson]);
  }

  get controls(): readonly Control[] {
    return this.controlRuns.map(controlOf);
  }

  get unstable(): readonly string[] {
    return unstableIn(this.controls);
  }

  /** The scenarios of the plan, including what their repeats, controls and analyses have shown. */
  get scenarios(): readonly ScenarioResult[] {
    const { unstable } = this;
    return this.#planned.map((first) => ({
      ...withoutUnstable(confirmed(first, this.#repeats.get(first.id) ?? []), unstable),
      ...lessonsOf(this.#lessons.get(first.id) ?? []),
    }));
  }
}

function lessonsOf(lessons: readonly Lesson[]) {
  const found = <K extends Lesson['kind']>(kind: K) =>
    lessons.findLast((lesson): lesson is Extract<Lesson, { kind: K }> => lesson.kind === kind) ?? null;
  const edge = found('edge');
  // Journals of earlier versions have estimates that are too wide.
  return {
    smallest: found('smallest'),
    edge: edge && { ...edge, threshold: located(edge.threshold) },
    interaction: found('interaction'),
  };
}

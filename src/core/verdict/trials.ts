import type { Trial } from '../model/plan/trial.ts';
import type { Lesson } from '../model/result/lesson.ts';
import type { Control, ScenarioResult } from '../model/result/result.ts';
import { confirmed } from './confirm.ts';
import { controlOf, unstableIn, withoutUnstable } from './control.ts';

/** Every run except the baseline, by its purpose, and the results for each scenario of the plan. */
export class Trials {
  readonly #planned: ScenarioResult[] = [];
  readonly #repeats = new Map<string, ScenarioResult[]>();
  readonly #lessons = new Map<string, Lesson[]>();
  readonly controls: Control[] = [];
  /** The last run of any kind. */
  latest: ScenarioResult | null = null;

  add({ role, of }: Trial, result: ScenarioResult): void {
    this.latest = result;
    if (role === 'planned') this.#planned.push(result);
    else if (role === 'control') this.controls.push(controlOf(result));
    else if (role === 'repeat' && of !== null) this.#repeats.set(of, [...(this.#repeats.get(of) ?? []), result]);
  }

  learn(of: string, lesson: Lesson): void {
    this.#lessons.set(of, [...(this.#lessons.get(of) ?? []), lesson]);
  }

  get unstable(): readonly string[] {
    return unstableIn(this.controls);
  }

  /** Scenarios of the plan with the results of their repeats and variants. */
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
  return { smallest: found('smallest'), edge: found('edge'), interaction: found('interaction') };
}

import { searchMs } from '../core/budget/search-ms.ts';
import { type Searches, searchesOf } from '../core/compare/searches.ts';
import type { ShrinkRules } from '../core/model/config/config.ts';
import type { Plan } from '../core/model/plan/plan.ts';
import type { ScenarioResult } from '../core/model/result/result.ts';
import { fingerprintsOf } from '../core/verdict/fingerprint.ts';
import { untilBudget } from './async/until-budget.ts';
import type { FailedScenario, Limits, Studied } from './failure-analysis.ts';
import type { Partner } from './partner.ts';
import type { RunContext, RunRules } from './run-context.ts';

/**
 * What can still be learned of what failed, as long as tries and time last: what each fault does alone, the minimal scenario, and its
 * breaking point. Of scenarios that failed in the same way under the same faults only the first is studied. Of a base that alternates with the
 * change only breaking points are searched, so that they can be compared.
 */
export async function analyzeFailures(
  context: RunContext,
  { scenarios }: Plan,
  rules: Pick<RunRules, 'shrink' | 'partner' | 'onJudged'>,
): Promise<void> {
  const { shrink, partner } = rules;
  if (shrink.tries === 0) return;
  const own = context.recorder.fold.scenarios;
  partner?.tell(own);
  if (!own.some(({ outcome }) => outcome === 'failed')) return;
  await rules.onJudged?.();
  const other = partner === undefined ? null : await untilBudget(context, (limit) => partner.told(limit));
  const analysis = new Analysis(context, scenarios, shrink, partner);
  if (partner?.side !== 'base') await analysis.analyzeChange(searchesOf(own, other));
  else if (other !== null) await analysis.analyzeBase(searchesOf(other, own), partner);
}

/** Gives each failure an equal share of the tries and of the time that are left. */
class Analysis {
  readonly #context: RunContext;
  readonly #scenarios: Plan['scenarios'];
  readonly #rules: ShrinkRules;
  readonly #partner: Partner | undefined;

  constructor(context: RunContext, scenarios: Plan['scenarios'], rules: ShrinkRules, partner: Partner | undefined) {
    this.#context = context;
    this.#scenarios = scenarios;
    this.#rules = rules;
    this.#partner = partner;
  }

  async analyzeChange({ change, both }: Searches): Promise<void> {
    // Not loaded before the first request to the preview.
    const { analyzeFailure } = await import('./failure-analysis.ts');
    const share = this.#shares(change.length, both.size > 0);
    for (const result of change) {
      const askBase: Partner['ask'] | null = both.has(result.id) ? (question) => this.#partner?.ask(question) : null;
      const isSteady = await share((limits) => this.#about(result, (about) => analyzeFailure(this.#context, about, limits, askBase)));
      if (!isSteady) return;
    }
  }

  async analyzeBase({ base, both }: Searches, partner: Partner): Promise<void> {
    if (base.length + both.size === 0) return;
    const { searchAsAsked, searchAsDrawn } = await import('./failure-analysis.ts');
    const share = this.#shares(base.length + both.size, both.size > 0);
    for (const result of base) {
      const isSteady = await share((limits) => this.#about(result, (about) => searchAsDrawn(this.#context, about, limits)));
      if (!isSteady) return;
    }
    for (;;) {
      const question = both.size === 0 ? null : await untilBudget(this.#context, (limit) => partner.asked(limit));
      const result = this.#context.recorder.fold.scenarios.find(({ id }) => id === question?.of);
      if (question === null || result === undefined) return;
      const isSteady = await share((limits) => this.#about(result, (about) => searchAsAsked(this.#context, about, limits, question)));
      if (!isSteady) return;
    }
  }

  #about(result: ScenarioResult, ask: (about: FailedScenario) => Promise<Studied>): Promise<Studied> {
    const scenario = this.#scenarios.find(({ id }) => id === result.id);
    if (scenario === undefined) return Promise.resolve({ tries: 0, steady: true });
    return ask({ scenario, fingerprints: fingerprintsOf(result), tries: result.tries, results: this.#context.recorder.fold.scenarios });
  }

  /** Resolves with whether the preview is steady, so that another failure can be studied. */
  #shares(failures: number, onBoth: boolean): (ask: (limits: Limits) => Promise<Studied>) => Promise<boolean> {
    const { world, budgetMs } = this.#context;
    const endMs = Math.min(budgetMs, world.clock.now() + searchMs(this.#rules, onBoth ? 2 : 1));
    let [left, triesLeft] = [failures, this.#rules.tries];
    return async (ask) => {
      const nowMs = world.clock.now();
      const share = 1 / Math.max(1, left);
      const { tries, steady } = await ask({ tries: Math.ceil(triesLeft * share), byMs: nowMs + (endMs - nowMs) * share });
      left -= 1;
      triesLeft -= tries;
      return steady;
    };
  }
}

import { searchMs } from '../../core/budget/search-ms.ts';
import { type Searches, searchesOf } from '../../core/compare/searches.ts';
import type { ShrinkRules } from '../../core/model/config/config.ts';
import type { FaultRule } from '../../core/model/config/fault-rule.ts';
import type { Plan } from '../../core/model/plan/plan.ts';
import type { ScenarioResult } from '../../core/model/result/result.ts';
import { fingerprintsOf } from '../../core/verdict/fingerprint.ts';
import { untilBudget } from '../async/until-budget.ts';
import type { Partner } from '../partner.ts';
import type { RunContext, RunRules } from '../run-context.ts';
import type { FailedScenario, Limits, Studied } from './failure-analysis.ts';

/**
 * Studies the failed scenarios while tries and time remain: what each fault does alone, the minimal scenario, and its breaking point. If
 * several scenarios failed in the same way under the same faults, only the first is studied. On a base that alternates with the change,
 * only breaking points are searched, so that both can be compared.
 */
export async function analyzeFailures(
  context: RunContext,
  { scenarios }: Plan,
  rules: Pick<RunRules, 'shrink' | 'faultRules' | 'partner' | 'onJudged'>,
): Promise<void> {
  const { shrink, partner } = rules;
  if (shrink.tries === 0) return;
  const own = context.recorder.fold.scenarios;
  partner?.sendResults(own);
  if (!own.some(({ outcome }) => outcome === 'failed')) return;
  await rules.onJudged?.();
  const other = partner === undefined ? null : await untilBudget(context, (limit) => partner.receiveResults(limit));
  const analysis = new Analysis(context, scenarios, rules);
  if (partner?.side !== 'base') await analysis.analyzeChange(searchesOf(own, other));
  else if (other !== null) await analysis.analyzeBase(searchesOf(other, own), partner);
}

/** Gives each failure an equal share of the remaining tries and time. */
class Analysis {
  readonly #context: RunContext;
  readonly #scenarios: Plan['scenarios'];
  readonly #rules: ShrinkRules;
  readonly #faultRules: readonly FaultRule[];
  readonly #partner: Partner | undefined;

  constructor(
    context: RunContext,
    scenarios: Plan['scenarios'],
    { shrink, faultRules = [], partner }: Pick<RunRules, 'shrink' | 'faultRules' | 'partner'>,
  ) {
    this.#context = context;
    this.#scenarios = scenarios;
    this.#rules = shrink;
    this.#faultRules = faultRules;
    this.#partner = partner;
  }

  async analyzeChange({ change, both }: Searches): Promise<void> {
    // Loaded only when a scenario has failed, because most runs do not need it.
    const { analyzeFailure } = await import('./failure-analysis.ts');
    const share = this.#shares(change.length, both.size > 0);
    for (const result of change) {
      const requestOnBase: Partner['requestSearch'] | null = both.has(result.id)
        ? (request) => this.#partner?.requestSearch(request)
        : null;
      const isHealthy = await share((limits) =>
        this.#studyOf(result, (about) => analyzeFailure(this.#context, about, limits, requestOnBase)),
      );
      if (!isHealthy) return;
    }
  }

  async analyzeBase({ base, both }: Searches, partner: Partner): Promise<void> {
    if (base.length + both.size === 0) return;
    const { searchAsRequested, searchAsDrawn } = await import('./failure-analysis.ts');
    const share = this.#shares(base.length + both.size, both.size > 0);
    for (const result of base) {
      const isHealthy = await share((limits) => this.#studyOf(result, (about) => searchAsDrawn(this.#context, about, limits)));
      if (!isHealthy) return;
    }
    for (;;) {
      const request = both.size === 0 ? null : await untilBudget(this.#context, (limit) => partner.nextRequest(limit));
      const result = this.#context.recorder.fold.scenarios.find(({ id }) => id === request?.of);
      if (request === null || result === undefined) return;
      const isHealthy = await share((limits) => this.#studyOf(result, (about) => searchAsRequested(this.#context, about, limits, request)));
      if (!isHealthy) return;
    }
  }

  #studyOf(result: ScenarioResult, study: (about: FailedScenario) => Promise<Studied>): Promise<Studied> {
    const scenario = this.#scenarios.find(({ id }) => id === result.id);
    if (scenario === undefined) return Promise.resolve({ tries: 0, healthy: true });
    return study({
      scenario,
      fingerprints: fingerprintsOf(result),
      tries: result.tries,
      results: this.#context.recorder.fold.scenarios,
      rules: this.#faultRules,
    });
  }

  /**
   * Returns a function that runs one study and resolves with whether the preview is still healthy, so that another failure can be studied.
   */
  #shares(failures: number, onBoth: boolean): (study: (limits: Limits) => Promise<Studied>) => Promise<boolean> {
    const { world, budgetMs } = this.#context;
    const endMs = Math.min(budgetMs, world.clock.now() + searchMs(this.#rules, onBoth ? 2 : 1));
    let [left, triesLeft] = [failures, this.#rules.tries];
    return async (study) => {
      const nowMs = world.clock.now();
      const share = 1 / Math.max(1, left);
      const { tries, healthy } = await study({ tries: Math.ceil(triesLeft * share), byMs: nowMs + (endMs - nowMs) * share });
      left -= 1;
      triesLeft -= tries;
      return healthy;
    };
  }
}

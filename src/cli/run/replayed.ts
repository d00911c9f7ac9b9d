import type { Config } from '../../core/model/config/config.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { type Plan, planSchema } from '../../core/model/plan/plan.ts';
import type { Result, ScenarioResult } from '../../core/model/result/result.ts';
import { scenarioOfToken } from '../../core/plan/read-replay.ts';
import { parseResult } from '../../core/report/json.ts';
import { readText } from '../terminal/read-text.ts';
import { type Fit, fitsConfig } from './fits-config.ts';

/** The form of a replay token. Any other text is the name of a result file. */
const tokenLike = /^cg\d+\./;

export interface ReplayedOptions extends Fit {
  /** A token, or the name of a result file. */
  readonly source: string;
  /** Id of the scenario in the result file. */
  readonly scenario: string | undefined;
  readonly cwd: string;
}

/** Returns a plan with the one scenario from a token or a result file. Throws GateFailure REPLAY_INVALID or RESULT_INVALID. */
export async function replayed({ source, scenario: wanted, cwd, ...fit }: ReplayedOptions, config: Config): Promise<Plan> {
  const { token, seed } = tokenLike.test(source) ? { token: source, seed: 'replay' } : await tokenIn(source, wanted, cwd);
  const plan: Plan = { schema: planSchema, name: config.name, seed, scenarios: [scenarioOfToken(token)] };
  fitsConfig(plan, config, 'REPLAY_INVALID', fit);
  return plan;
}

async function tokenIn(file: string, wanted: string | undefined, cwd: string): Promise<{ readonly token: string; readonly seed: string }> {
  const result = parseResult(await readText(file, cwd, 'RESULT_INVALID'));
  return { token: chosen(result, wanted).replay, seed: result.seed };
}

/** The scenario with this id. Without an id, the only one that did not pass. */
function chosen({ scenarios }: Result, wanted: string | undefined): ScenarioResult {
  const hint = `the result has ${scenarios.map(({ id, outcome }) => `${id} (${outcome})`).join(', ') || 'no scenario'}`;
  const candidates = scenarios.filter(({ id, outcome }) => (wanted === undefined ? outcome !== 'passed' : id === wanted));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  throw new GateFailure(
    'REPLAY_INVALID',
    wanted === undefined ? 'which scenario? Add `--scenario ID`' : `there is no scenario \`${wanted}\``,
    {
      hint,
    },
  );
}

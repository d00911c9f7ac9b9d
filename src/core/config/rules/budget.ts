import type { Config } from '../../model/config/config.ts';
import { counted } from '../../quantity/counted.ts';
import { largestIn, smallestIn } from '../../quantity/domain-ends.ts';
import { formatQuantity } from '../../quantity/format.ts';
import type { LateRule } from './rule.ts';

const duration = (ms: number): string => `\`${formatQuantity('duration', ms)}\``;

/** The plan has to fit into its budget. If the shortest faults exceed it, that is a problem; if only the longest do, a warning. */
export const budget: LateRule = (config, source) => {
  const { scenarios, budgetMs, monkey, map } = config.plan;
  // The rule `monkeyFits` looks at the budget of rounds, and a map takes as many scenarios as fit.
  if (monkey !== undefined || map === true) return {};
  const shortest = Math.min(...config.faults.map(({ lasts }) => smallestIn(lasts)));
  const longest = Math.max(...config.faults.map(({ lasts }) => largestIn(lasts)));
  const hint = 'raise the budget, or use fewer scenarios or shorter faults';
  if (scenarios * shortest > budgetMs) {
    const message = `${counted(scenarios, 'scenario')} × at least ${duration(shortest)} = ${duration(scenarios * shortest)}, but the budget is ${duration(budgetMs)}`;
    return { problems: [source.problem('CG1301', ['plan', 'budget'], message, { hint })] };
  }
  const sides = config.compare === null ? 1 : 2;
  const full = sides * scenarios * (longest + slowestRecovery(config));
  if (full <= budgetMs) return {};
  const message = `${sides === 1 ? '' : 'the preview and the base × '}${counted(scenarios, 'scenario')} × (up to ${duration(longest)} + ${duration(slowestRecovery(config))} to recover) = ${duration(full)}, but the budget is ${duration(budgetMs)}: the last ones may be skipped`;
  return { warnings: [source.problem('CG1301', ['plan', 'budget'], message, { hint })] };
};

const slowestRecovery = ({ checks }: Config): number => Math.max(...checks.map(({ recoversMs }) => recoversMs));

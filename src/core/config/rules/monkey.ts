import { formatQuantity } from '../../quantity/format.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import { isKeys, keysOf } from '../yaml/raw.ts';
import type { EarlyRule, LateRule } from './rule.ts';

const onlyMonkey = ['on', 'probability', 'every', 'stop-when'] as const;

/** The keys of `mode: monkey` belong together, and `plan.on` and `faults` say the same. */
export const monkeyKeys: EarlyRule = (root, source) => {
  const plan = keysOf(root, 'plan');
  if (plan.mode !== 'monkey')
    return onlyMonkey
      .filter((key) => plan[key] !== undefined)
      .map(
        (key): Problem =>
          source.problem('CG1303', ['plan', key], `${quote(key)} has no effect without \`mode: monkey\``, {
            key: true,
            hint: 'write `mode: monkey`, or remove the key',
          }),
      );
  if (isKeys(root) && root.experiments !== undefined)
    return [
      source.problem('CG1303', ['experiments'], '`mode: monkey` has no scenarios, so no experiment would run', {
        key: true,
        hint: 'run experiments with another gate, without `mode: monkey`',
      }),
    ];
  if (plan.on === undefined || !isKeys(root) || source.spot(['faults']) === undefined) return [];
  const hint = 'keep `faults` to choose the fault, or `plan.on` to terminate';
  return [source.problem('CG1303', ['plan', 'on'], '`plan.on` and `faults` both say what is disturbed', { key: true, hint })];
};

/** `stop-when` names a check, and at least one round fits into the budget. */
export const monkeyFits: LateRule = (config, source) => {
  const { monkey, budgetMs } = config.plan;
  if (monkey === undefined) return {};
  const names = config.checks.map(({ name }) => name);
  const { stopWhen, everyMs, rounds } = monkey;
  const problems: Problem[] = [];
  if (stopWhen !== null && !names.includes(stopWhen))
    problems.push(
      source.problem('CG1202', ['plan', 'stop-when'], `unknown check ${quote(stopWhen)}`, { hint: `the checks are ${quoteList(names)}` }),
    );
  if (rounds < 1)
    problems.push(
      source.problem(
        'CG1301',
        ['plan', 'budget'],
        `no round of \`${formatQuantity('duration', everyMs)}\` fits into the budget of \`${formatQuantity('duration', budgetMs)}\` next to baseline, controls and recovery`,
        { hint: 'raise `budget`, or lower `every`' },
      ),
    );
  return { problems };
};

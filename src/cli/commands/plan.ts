import type { Command } from '../words/command.ts';
import { configOptions, outputOptions, planOptions } from '../words/options.ts';

/** What a seed would do. */
export const plan: Command = {
  name: 'plan',
  summary: 'show what a seed would do; touches nothing',
  usage: '[OPTIONS]',
  positionals: 0,
  options: { ...configOptions, ...planOptions, ...outputOptions, json: { says: 'the plan as `run --plan` takes it' } },
  async run(args, io, signal) {
    const { drawOrRead } = await import('../play/draw-or-read.ts');
    const { stringifyPlan } = await import('../../core/plan/stringify.ts');
    const { planText } = await import('../../core/plan/text.ts');
    const { baseConfig, basePlan, isCompared } = await import('../../core/compare/base-side.ts');
    const { hardLimitMs, needsMs } = await import('../../core/pace/needs.ts');
    const { config, plan: drawn } = await drawOrRead(args, io, signal);
    const { budgetMs } = config.plan;
    const base = isCompared(config) ? baseConfig(config) : null;
    const onBase = base === null ? null : basePlan(drawn, base);
    const beside = base === null || onBase === null ? 0 : needsMs(base, onBase);
    const times = { needsMs: needsMs(config, drawn) + beside, budgetMs, hardLimitMs: hardLimitMs(budgetMs) };
    io.out(args.switches.has('json') ? stringifyPlan(drawn) : planText(drawn, times, onBase));
    return 0;
  },
};

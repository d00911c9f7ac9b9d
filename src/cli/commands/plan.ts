import type { Command } from '../args/command.ts';
import { baselineOptions, configOptions, outputOptions, planOptions } from '../args/options.ts';

/** The plan that a seed gives. */
export const plan: Command = {
  name: 'plan',
  summary: 'show the scenarios that a seed gives, without running them',
  usage: '[OPTIONS]',
  positionals: 0,
  options: {
    ...configOptions,
    ...planOptions,
    baseline: {
      ...baselineOptions.baseline,
      description: 'a result.json whose seed and coverage decide the plan',
    },
    ...outputOptions,
    json: { description: 'print the plan as JSON, for `run --plan`' },
    format: {
      value: 'FORMAT',
      choices: async () => (await import('../run/plan-formats.ts')).planFormats,
      description: 'text (default), json, or chaos-mesh (a Workflow of Chaos Mesh)',
    },
    label: { value: 'KEY', description: 'chaos-mesh: the label that has the name of a workload (default: app)' },
  },
  async run(args, io, signal) {
    const { planFormatOf, labelOf } = await import('../run/plan-formats.ts');
    const format = planFormatOf(args);
    const label = labelOf(args, format);
    const { loadRun } = await import('../run/load-run.ts');
    const { stringifyPlan } = await import('../../core/plan/stringify.ts');
    const { planText } = await import('../../core/plan/text.ts');
    const { undrawnText } = await import('../../core/plan/undrawn.ts');
    const { plannedTraffic } = await import('../../core/verdict/traffic-notes.ts');
    const { noPromiseNotes } = await import('../../core/verdict/judge/spared.ts');
    const { samplesText } = await import('../../core/budget/samples-text.ts');
    const { baseSide } = await import('../../core/compare/base-side.ts');
    const { hardLimitMs, needsMs } = await import('../../core/budget/needs.ts');
    const { searchMs } = await import('../../core/budget/search-ms.ts');
    const { config, plan: drawn, whole } = await loadRun(args, io, signal, false);
    const { budgetMs } = config.plan;
    const base = baseSide(config, drawn);
    const beside = base === null ? 0 : needsMs(base.config, base.plan);
    const times = {
      needsMs: needsMs(config, drawn) + beside,
      searchMs: searchMs(config.plan.shrink, base === null ? 1 : 2),
      budgetMs,
      hardLimitMs: hardLimitMs(budgetMs),
    };
    if (format === 'json') io.out(stringifyPlan(drawn));
    else if (format === 'chaos-mesh') {
      const { workflowText } = await import('../../core/chaos-mesh-workflow/workflow-text.ts');
      io.out(workflowText(drawn, config, label));
    } else {
      const missing = undrawnText(whole, config.faults);
      const notes = [...plannedTraffic(config.traffic), ...noPromiseNotes(config.checks), ...(missing === null ? [] : [missing])];
      const parts = [planText(drawn, times, base?.plan ?? null), samplesText(drawn, config.checks), ...notes.map((note) => `${note}\n`)];
      io.out(parts.filter((part) => part !== '').join('\n'));
    }
    return 0;
  },
};

import { GateFailure } from '../../core/model/failure.ts';
import { exitCodes } from '../../core/model/result/outcome.ts';
import type { Command } from '../args/command.ts';
import { outputOptions } from '../args/options.ts';

const tools = ['chaostoolkit'];

/** Reads an experiment of another tool, says what the gate understands of it, and drafts a config. Runs nothing and writes no file. */
export const importExperiment: Command = {
  name: 'import',
  summary: 'check an experiment of the Chaos Toolkit, or draft a config from it; run nothing',
  usage: 'chaostoolkit FILE [OPTIONS]',
  positionals: 2,
  choices: async () => tools,
  options: {
    draft: { description: 'print a first config instead: the HTTP probes as checks, the method as a TODO' },
    ...outputOptions,
  },
  harmless: true,
  async run({ positionals: [tool, file], switches }, io) {
    if (tool === undefined || !tools.includes(tool) || file === undefined)
      throw new GateFailure('USAGE', '`import` needs the name of the tool and a file', {
        hint: '`chaos-gate import chaostoolkit experiment.json`',
      });
    const { readExperiment } = await import('../../core/chaos-toolkit/read-experiment.ts');
    const { experimentText } = await import('../../core/chaos-toolkit/experiment-text.ts');
    const { startingConfig } = await import('../../core/chaos-toolkit/starting-config.ts');
    const { safeJson } = await import('../../core/stdout/safe-json.ts');
    const { readText } = await import('../terminal/read-text.ts');
    const experiment = readExperiment(await readText(file, io.cwd, 'USAGE'), file.endsWith('.json'));
    if (switches.has('draft')) {
      const draft = startingConfig(experiment, file);
      if (draft === null)
        throw new GateFailure('USAGE', 'no probe of this experiment can be a check, and a config needs one', {
          hint: 'leave out `--draft` to see what was read; `chaos-gate init` writes a config from the app',
        });
      io.out(draft);
      return exitCodes.passed;
    }
    io.out(switches.has('json') ? safeJson(experiment) : experimentText(experiment, file));
    return experiment.refusals.length === 0 ? exitCodes.passed : exitCodes.invalid;
  },
};

import { GateFailure } from '../../core/model/failure.ts';
import { exitCodes } from '../../core/model/result/outcome.ts';
import type { Command } from '../args/command.ts';
import { outputOptions } from '../args/options.ts';

const tools = ['chaostoolkit'];

/** Reads an experiment of another tool, and says what the gate understands of it. Runs nothing. */
export const importExperiment: Command = {
  name: 'import',
  summary: 'read an experiment of the Chaos Toolkit and say what of it needs no Python; runs nothing',
  usage: 'chaostoolkit FILE [OPTIONS]',
  positionals: 2,
  choices: async () => tools,
  options: outputOptions,
  harmless: true,
  async run({ positionals: [tool, file], switches }, io) {
    if (tool === undefined || !tools.includes(tool) || file === undefined)
      throw new GateFailure('USAGE', '`import` needs the name of the tool and a file', {
        hint: '`chaos-gate import chaostoolkit experiment.json`',
      });
    const { readExperiment } = await import('../../core/chaos-toolkit/read-experiment.ts');
    const { experimentText } = await import('../../core/chaos-toolkit/experiment-text.ts');
    const { safeJson } = await import('../../core/stdout/safe-json.ts');
    const { readText } = await import('../terminal/read-text.ts');
    const experiment = readExperiment(await readText(file, io.cwd, 'USAGE'), file.endsWith('.json'));
    io.out(switches.has('json') ? safeJson(experiment) : experimentText(experiment, file));
    return experiment.refusals.length === 0 ? exitCodes.passed : exitCodes.invalid;
  },
};

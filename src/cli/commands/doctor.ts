import { exitCodes } from '../../core/model/result/outcome.ts';
import type { Command } from '../args/command.ts';
import { configOptions, outputOptions } from '../args/options.ts';

/** Says whether this machine can do what the config asks for. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'look whether this machine can do what the config asks for; change nothing',
  usage: '[FILE] [OPTIONS]',
  positionals: 1,
  options: { ...configOptions, ...outputOptions },
  async run(args, io, signal) {
    const { requireLinux } = await import('../../world/process/platform.ts');
    requireLinux();
    const { open } = await import('../run/open.ts');
    const { permit } = await import('../run/permit.ts');
    const { examine } = await import('../../world/doctor/examine.ts');
    const { isPossible } = await import('../../core/doctor/examination.ts');
    const { GateFailure } = await import('../../core/model/failure.ts');
    const { redactData } = await import('../../core/secrets/redact-data.ts');
    const [file] = args.positionals;
    const { config } = await open(file === undefined ? args : { ...args, values: { ...args.values, config: file } }, io);
    const none = { schema: 'chaos-gate/plan/v2' as const, name: config.name, seed: 'doctor', scenarios: [] };
    const refused = await permit({ config, plan: none, commit: '', ask: false }, io, signal).then(
      () => null,
      (error: unknown) => {
        if (error instanceof GateFailure) return error;
        throw error;
      },
    );
    const found = redactData(await examine({ config, workspace: io.cwd, refused }, signal), io.redact);
    const possible = isPossible(found);
    if (args.switches.has('json')) io.out((await import('../../core/stdout/safe-json.ts')).safeJson({ possible, ...found }));
    else io.out((await import('../../core/doctor/doctor-text.ts')).doctorText(found, io.paint, Math.min(80, io.columns())));
    return possible ? exitCodes.passed : exitCodes.error;
  },
};

import { fullLimit } from '../../core/config/source/problem.ts';
import { safeJson } from '../../core/stdout/safe-json.ts';
import type { Command } from '../args/command.ts';
import { configOptions, outputOptions, planOptions } from '../args/options.ts';

/** Checks a config. */
export const validate: Command = {
  name: 'validate',
  summary: 'check the config and list all problems',
  usage: '[FILE] [OPTIONS]',
  positionals: 1,
  options: { ...configOptions, ...planOptions, ...outputOptions },
  async run(args, io) {
    const { open } = await import('../run/open.ts');
    const { warnOfPublic } = await import('../run/permit.ts');
    const [file] = args.positionals;
    const values = file === undefined ? args.values : { ...args.values, config: file };
    const { config } = await open({ ...args, values }, io, fullLimit);
    const { name, preview, targets, checks, faults } = config;
    warnOfPublic(config, io);
    const counts = { targets: targets.length, checks: checks.length, faults: faults.length };
    if (args.switches.has('json')) io.out(safeJson({ valid: true, name, preview, ...counts }));
    else io.out(`${io.paint('green', 'valid:')} ${name} on ${preview}, ${Object.entries(counts).map(counted).join(', ')}\n`);
    return 0;
  },
};

const counted = ([what, count]: [string, number]): string => `${count} ${count === 1 ? what.slice(0, -1) : what}`;

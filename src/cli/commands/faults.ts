import type { Command } from '../args/command.ts';
import { outputOptions } from '../args/options.ts';

/** Describes the catalog of faults. */
export const faults: Command = {
  name: 'faults',
  summary: 'list the kinds of faults with examples, or show one in detail',
  usage: '[KIND] [OPTIONS]',
  positionals: 1,
  choices: async () => (await import('../../core/config/describe/member.ts')).faultMembers().map(({ kind }) => kind),
  options: outputOptions,
  async run(args, io) {
    const { faultMembers } = await import('../../core/config/describe/member.ts');
    const { showCatalog } = await import('../catalog/show-catalog.ts');
    showCatalog('fault', faultMembers(), args, io);
    return 0;
  },
};

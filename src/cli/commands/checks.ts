import type { Command } from '../args/command.ts';
import { outputOptions } from '../args/options.ts';

/** Describes the catalog of checks. */
export const checks: Command = {
  name: 'checks',
  summary: 'list the kinds of checks with examples, or show one in detail',
  usage: '[KIND] [OPTIONS]',
  positionals: 1,
  choices: async () => (await import('../../core/config/describe/member.ts')).checkMembers().map(({ kind }) => kind),
  options: outputOptions,
  async run(args, io) {
    const { checkMembers } = await import('../../core/config/describe/member.ts');
    const { showCatalog } = await import('../catalog/show-catalog.ts');
    showCatalog('check', checkMembers(), args, io);
    return 0;
  },
};

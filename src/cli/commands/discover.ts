import { safeJson } from '../../core/stdout/safe-json.ts';
import type { Command } from '../args/command.ts';
import { configOptions, outputOptions } from '../args/options.ts';

/** Shows what a preview depends on. */
export const discover: Command = {
  name: 'discover',
  summary: 'show what the preview is made of and what it depends on; inject nothing',
  usage: '[--run COMMAND | --url URL | --pid PID] [OPTIONS]',
  positionals: 0,
  options: {
    run: { value: 'COMMAND', description: 'start this command, watch it, and stop it' },
    url: { value: 'URL', description: 'watch the program on this machine that serves this address' },
    pid: { value: 'PID', description: 'watch this process and its descendants' },
    for: { value: 'TIME', description: 'how long to watch (default: 10s)' },
    path: { value: 'PATHS', description: 'paths to request, separated by commas (default: those of the checks)' },
    mermaid: { description: 'print the result as a Mermaid flowchart' },
    config: configOptions.config,
    ...outputOptions,
  },
  async run(args, io, signal) {
    const { discovered } = await import('../discover/discovered.ts');
    const found = await discovered(args, io, signal);
    if (args.switches.has('json')) io.out(safeJson(found));
    else if (args.switches.has('mermaid')) io.out((await import('../../core/discovery/mermaid.ts')).discoveryMermaid(found));
    else {
      const { discoveryText } = await import('../../core/discovery/discovery-text.ts');
      io.out(discoveryText(found, io.paint, Math.min(100, io.columns())));
    }
    return 0;
  },
};

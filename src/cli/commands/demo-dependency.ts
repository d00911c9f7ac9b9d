import { untilAborted } from '../../core/budget/until-aborted.ts';
import type { Command } from '../args/command.ts';

/** The stock service of the demo. */
export const demoDependency: Command = {
  name: 'demo-dependency',
  summary: 'the dependency of the demo',
  usage: '--port PORT',
  positionals: 0,
  hidden: true,
  options: { port: { value: 'PORT', description: 'the port to listen on' } },
  async run({ values }, io, signal) {
    io.divert(() => {});
    const { serveStock } = await import('../../demo/stock.ts');
    await serveStock(Number(values.port), signal);
    await untilAborted(signal);
    return 0;
  },
};

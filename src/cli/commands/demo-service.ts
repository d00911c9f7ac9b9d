import { untilAborted } from '../../core/budget/until-aborted.ts';
import type { Command } from '../args/command.ts';

/** The shop of the demo; with `--sound` it has timeouts, a fallback and a supervisor. */
export const demoService: Command = {
  name: 'demo-service',
  summary: 'the service of the demo',
  usage: '--port PORT --stock PORT [--sound]',
  positionals: 0,
  hidden: true,
  options: {
    port: { value: 'PORT', description: 'the port to listen on' },
    stock: { value: 'PORT', description: 'the port of the stock service' },
    sound: { description: 'with timeouts, a retry, a fallback and a supervisor' },
    supervised: { description: 'started by the supervisor' },
  },
  async run({ values, switches }, io, signal) {
    io.divert(() => {});
    const [port, stock] = [Number(values.port), Number(values.stock)];
    if (switches.has('sound') && !switches.has('supervised')) {
      const { supervise } = await import('../../demo/supervise.ts');
      await supervise(process.execPath, [...process.argv.slice(1), '--supervised'], signal);
      return 0;
    }
    const { askAndHope, askWithCare } = await import('../../demo/ask-stock.ts');
    const { serveShop } = await import('../../demo/shop.ts');
    await serveShop(port, switches.has('sound') ? askWithCare(stock) : askAndHope(stock), signal);
    await untilAborted(signal);
    return 0;
  },
};

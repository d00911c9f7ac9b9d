import type { Command } from '../args/command.ts';

/** Shows the last report, or the current run, in the browser. */
export const openReport: Command = {
  name: 'open',
  summary: 'show the last report in the browser, or the current run',
  usage: '[RESULT.json] [--print]',
  positionals: 1,
  harmless: true,
  options: { print: { description: 'only print the address; start no browser' } },
  async run({ positionals: [file], switches }, io, signal) {
    const { openPage } = await import('../open/open-page.ts');
    await openPage(file, !switches.has('print'), io, signal);
    return 0;
  },
};

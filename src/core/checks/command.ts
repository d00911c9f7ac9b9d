import type { Check } from './check.ts';
import { type CommandParams, type CommandResponse, commandParams } from './command-params.ts';

export const command: Check<CommandParams, CommandResponse> = {
  kind: 'command',
  summary: 'a command ends with the right exit code and output',
  docs: {
    why: 'A script or a browser test can check a journey that no single request shows.',
    example: '{ name: checkout, command: { run: node checks/checkout.js, exit: 0 } }',
  },
  get params() {
    return commandParams();
  },
  noun: 'probes',
  timed: true,
  runsPrograms: true,
  readsBack: false,
  asks: () => 'nothing',
  judge(expected, { exit, output, cut }) {
    if (exit !== expected.exit) return exit === null ? 'no exit' : `exit ${exit}`;
    if (expected.output === undefined || output.includes(expected.output)) return null;
    return cut ? 'cut' : 'output';
  },
  describe: ({ run }) => run.join(' '),
};

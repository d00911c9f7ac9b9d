import type { Check } from './check.ts';
import { type CommandParams, commandParams } from './command-params.ts';

export const command: Check<CommandParams> = {
  kind: 'command',
  summary: 'a command ends with the right exit code and output',
  docs: {
    why: 'A script or a browser test can check a journey that no single request shows.',
    example: '{ name: checkout, command: { run: node checks/checkout.js, exit: 0 } }',
  },
  get params() {
    return commandParams();
  },
  judge({ exit, output }, { status, body, cut }) {
    if (status !== exit) return status === null ? 'no exit' : `exit ${status}`;
    if (output === undefined || body.includes(output)) return null;
    return cut ? 'cut' : 'output';
  },
  describe: ({ run }) => run.join(' '),
};

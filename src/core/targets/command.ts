import * as z from 'zod';
import { between, duration, words } from './fields.ts';
import type { TargetKind } from './target-kind.ts';

const timeoutLimits = { min: 100, max: 5_000 };

/** A target that is disturbed by the user's commands, each a list of words without a shell. */
export type CommandTarget = {
  readonly kind: 'command';
  readonly name: string;
  readonly inject: readonly string[];
  /** Removes the fault; may be run any number of times, and when no fault is in place. */
  readonly undo: readonly string[];
  /** Exit code 0 when no fault is in place, any other while one is. Its result is decisive. */
  readonly verify: readonly string[];
  /** Working folder of all three commands; relative to the repository. */
  readonly cwd?: string;
  /** Time limit of each command. */
  readonly timeoutMs: number;
};

/** The value under `command:`. */
const schema = () =>
  z
    .strictObject({
      inject: words().describe('The command that injects the fault. Words, never a shell.'),
      undo: words().describe('The command that removes the fault. The gate may run it again, also when no fault is in place.'),
      verify: words().describe('Exit code 0: no fault is in place; any other: the fault is. Changes nothing.'),
      cwd: z.string().min(1).optional().describe('Where all three are run; relative to the repository.'),
      timeout: duration(timeoutLimits)
        .prefault('2s')
        .describe(`How long each of them may take (${between(timeoutLimits)}).`),
    })
    .transform(({ inject, undo, verify, cwd, timeout: timeoutMs }) => ({
      inject,
      undo,
      verify,
      ...(cwd !== undefined && { cwd }),
      timeoutMs,
    }));

export const command: TargetKind<CommandTarget> = {
  kind: 'command',
  noun: 'a `command` target',
  summary: 'anything that commands of your own can disturb and put back; rehearsed once before the first scenario',
  docs: {
    why: 'Some failures need a tool of your own: a full disk, a wrong clock, an expired certificate, a firewall rule.',
    example: 'clock: { command: { inject: scripts/skew-clock, undo: scripts/reset-clock, verify: scripts/clock-is-right } }',
  },
  get schema() {
    return schema();
  },
  takes: ['command'],
  isContainer: false,
  runsPrograms: () => true,
  touchesMachine: () => true,
  addresses: () => [],
  isServer: () => false,
  expendable: () => null,
  listensOn: () => null,
  startedByGate: () => false,
  leadsTo: () => null,
  leadsToNamed: () => null,
  identities: () => [],
  isCarried: () => false,
  leadsToPreview: () => false,
  drawsWorker: () => false,
  rehearsalStepMs: ({ timeoutMs }) => timeoutMs,
};

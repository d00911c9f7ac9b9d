import * as z from 'zod';
import { between, duration, words } from './fields.ts';
import { noAddress } from './no-address.ts';
import type { TargetKind } from './target-kind.ts';

const timeoutLimits = { min: 100, max: 60_000 };
/** After a cancel GitHub gives the post step five minutes: an undo command, the longest `out`, and a verify command fit into them. */
const settleLimits = { min: 100, max: 180_000 };

/** The times of a target without `settles`. */
export const atOnce = { inMs: 0, outMs: 0 };

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
  /** How long the fault may take to show after inject, and to be removed after undo: verify is run again until then. */
  readonly settles?: { readonly inMs: number; readonly outMs: number };
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
      settles: settles().optional(),
    })
    .transform(({ inject, undo, verify, cwd, timeout: timeoutMs, settles: given }) => ({
      inject,
      undo,
      verify,
      ...(cwd !== undefined && { cwd }),
      timeoutMs,
      ...(given !== undefined && { settles: { inMs: given.in ?? 0, outMs: given.out ?? 0 } }),
    }));

const settles = () =>
  z
    .strictObject({
      in: duration(settleLimits)
        .optional()
        .describe(`How long the fault may take to show after \`inject\` (${between(settleLimits)}). If left out, it shows immediately.`),
      out: duration(settleLimits)
        .optional()
        .describe(`How long it may take to be removed after \`undo\` (${between(settleLimits)}). If left out, it is removed immediately.`),
    })
    .refine((given) => given.in !== undefined || given.out !== undefined, { message: 'write `in`, `out`, or both' })
    .describe(
      'For what takes effect later, such as a service of a cloud: `verify` is run again until its result changes. What the checks see in the meantime is not judged',
    );

export const command: TargetKind<CommandTarget> = {
  ...noAddress,
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
  runsPrograms: () => true,
  touchesMachine: () => true,
  addresses: () => [],
  identities: () => [],
  drawsWorker: () => false,
  // Inject and undo are each followed by verify, which starts as late as the end of `settles`.
  stepsMs: ({ timeoutMs, settles: { inMs, outMs } = atOnce }) => ({ injectMs: 2 * timeoutMs + inMs, removeMs: 2 * timeoutMs + outMs }),
  rehearsalStepMs: ({ timeoutMs }) => timeoutMs,
};

import * as z from 'zod';
import type { CommandTarget } from '../../../core/model/config/target.ts';
import { between, duration, words } from '../fields.ts';

const timeoutLimits = { min: 100, max: 5_000 };

/** The value under `command:`. */
export const commandSchema = (): z.ZodType<Omit<CommandTarget, 'kind' | 'name'>> =>
  z
    .strictObject({
      inject: words().describe('The command that puts the fault on. Words, never a shell.'),
      undo: words().describe('The command that takes it out. It may be run again, and when nothing is in place.'),
      verify: words().describe('Exit code 0: nothing is in place; any other: the fault is. Changes nothing.'),
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

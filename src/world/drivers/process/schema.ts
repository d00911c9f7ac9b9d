import * as z from 'zod';
import { parseQuantity } from '../../../core/quantity/parse.ts';
import { duration, words } from '../fields.ts';

const restartLimits = { min: 0, max: 120_000 };

/** `1s`, in ms; `never`: null. */
const restartAfter = () =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    if (value === 'never') return null;
    const parsed = parseQuantity('duration', value, restartLimits);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: `${parsed.message}; or write \`never\`` });
    return z.NEVER;
  });

/** The value under `process:`. */
export const processSchema = () =>
  z
    .strictObject({
      run: words().optional().describe('The command that the gate starts, watches and stops. Words, never a shell.'),
      cwd: z.string().min(1).optional().describe('Where it is started; relative to the repository.'),
      env: z
        .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.string())
        .optional()
        .describe('Variables that it gets beside ours.'),
      port: z.number().int().min(1).max(65535).optional().describe('The process is whoever listens on this TCP port of this machine.'),
      pidfile: z.string().min(1).optional().describe('The process is the one whose pid stands in this file.'),
      ready: z
        .string()
        .startsWith('/')
        .optional()
        .describe(
          'Ready when this path responds 2xx on `port`; without it an open port is enough. If this is the port of the preview, the request carries the headers of `preview`.',
        ),
      'restart-after': restartAfter()
        .optional()
        .describe(
          'How soon production starts it again when it has ended (systemd, a restart policy, an orchestrator). The gate then does the same, also while a fault is in place, and recovery is measured. `never`: production does not, so what `run` starts must do it by itself, or is reported as not supervised. Without it nobody is expected to: the gate starts it again when the fault is over. Only with `run`.',
        ),
      which: z
        .enum(['all', 'one', 'main'])
        .optional()
        .describe(
          'Which processes a fault strikes where several serve together: `all` that hold the port, as always; `one` worker, which the plan draws; or the `main` process alone.',
        ),
      'ready-within': duration().prefault('30s').describe('How long it may take to become ready.'),
    })
    .refine((value) => value.run !== undefined || value.port !== undefined || value.pidfile !== undefined, {
      message: 'which process? write `run:` (the gate starts it), `port:` or `pidfile:` (it is already running)',
    })
    .refine((value) => value.ready === undefined || value.port !== undefined, {
      path: ['ready'],
      message: '`ready` needs `port`: where should the gate ask?',
    })
    .refine((value) => value['restart-after'] === undefined || value.run !== undefined, {
      path: ['restart-after'],
      message: '`restart-after` needs `run`: the gate starts again only what it has started',
    })
    .transform(({ 'ready-within': readyTimeoutMs, 'restart-after': restartAfterMs, run, cwd, env, port, pidfile, ready, which }) => ({
      ...(run && { run }),
      ...(cwd !== undefined && { cwd }),
      ...(env && { env }),
      ...(port !== undefined && { port }),
      ...(pidfile !== undefined && { pidfile }),
      ...(ready !== undefined && { ready }),
      readyTimeoutMs,
      ...(restartAfterMs !== undefined && { restartAfterMs }),
      ...(which !== undefined && which !== 'all' && { which }),
    }));

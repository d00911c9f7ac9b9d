import * as z from 'zod';
import type { Target } from '../model/config/target.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { duration, words } from './fields.ts';
import { momentary, type TargetKind } from './target-kind.ts';

/** A process: started by the gate (`run`), or already running (`port`, `pidfile`). */
export type ProcessTarget = {
  readonly kind: 'process';
  readonly name: string;
  /** Words of the command; no shell reads them. */
  readonly run?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The target is the process that listens on this TCP port. */
  readonly port?: number;
  readonly pidfile?: string;
  /** The process is ready when this path responds 2xx on 127.0.0.1:`port`. Without it an open port is enough. */
  readonly ready?: string;
  readonly readyTimeoutMs: number;
  /**
   * Time after which production restarts it when it has ended; only with `run`. `null`: production does not, so `run` itself must. Omitted:
   * not known, and the gate restarts it after the fault.
   */
  readonly restartAfterMs?: number | null;
  /** Which processes a fault strikes if several serve together; omitted: all. */
  readonly which?: 'one' | 'main';
  /** Everything that the server on `port` keeps may be deleted. */
  readonly expendable?: true;
};

const restartLimits = { min: 0, max: 120_000 };

/** `1s`, in ms; `never`: `null`. */
const restartAfter = () =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    if (value === 'never') return null;
    const parsed = parseQuantity('duration', value, restartLimits);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: `${parsed.message}; or write \`never\`` });
    return z.NEVER;
  });

/** The value under `process:`. */
const schema = () =>
  z
    .strictObject({
      run: words()
        .optional()
        .describe(
          'The command that the gate starts, watches and stops. Words, never a shell. Its program is looked for on the PATH, then in `.venv/bin`, `venv/bin` and `node_modules/.bin`.',
        ),
      cwd: z.string().min(1).optional().describe('Where it is started; relative to the repository.'),
      env: z
        .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.string())
        .optional()
        .describe('Variables for the command, in addition to those of the gate.'),
      port: z.number().int().min(1).max(65535).optional().describe('The process that listens on this TCP port of this machine.'),
      pidfile: z.string().min(1).optional().describe('The process whose pid is in this file.'),
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
          'How soon production restarts the process after it has ended (systemd, a restart policy, an orchestrator). The gate then restarts it after the same time, also while a fault is in place, and measures recovery. `never`: production does not restart it, so the program that `run` starts must do so, or the report says that it is not supervised. If left out, no restart is expected, and the gate restarts the process when the fault is over. Only with `run`.',
        ),
      which: z
        .enum(['all', 'one', 'main'])
        .optional()
        .describe(
          'Which processes a fault disturbs when several share the port: `all` of them (the default); `one` worker, which the plan draws; or only the `main` process.',
        ),
      expendable: z
        .boolean()
        .optional()
        .describe('The process is a Redis or memcached server whose content is not needed: `flush` may delete all of it.'),
      'ready-within': duration().prefault('30s').describe('How long it may take to become ready.'),
    })
    .refine((value) => value.run !== undefined || value.port !== undefined || value.pidfile !== undefined, {
      message: 'which process? write `run:` (the gate starts it), `port:` or `pidfile:` (it is already running)',
    })
    .refine((value) => value.ready === undefined || value.port !== undefined, {
      path: ['ready'],
      message: '`ready` needs `port`: where should the gate ask?',
    })
    .refine((value) => !value.expendable || value.port !== undefined, {
      path: ['expendable'],
      message: '`expendable` needs `port`: where is the server whose content may be deleted?',
    })
    .refine((value) => value['restart-after'] === undefined || value.run !== undefined, {
      path: ['restart-after'],
      message: '`restart-after` needs `run`: the gate starts again only what it has started',
    })
    .transform(
      ({ 'ready-within': readyTimeoutMs, 'restart-after': restartAfterMs, run, cwd, env, port, pidfile, ready, which, expendable }) => ({
        ...(run && { run }),
        ...(cwd !== undefined && { cwd }),
        ...(env && { env }),
        ...(port !== undefined && { port }),
        ...(pidfile !== undefined && { pidfile }),
        ...(ready !== undefined && { ready }),
        readyTimeoutMs,
        ...(restartAfterMs !== undefined && { restartAfterMs }),
        ...(which !== undefined && which !== 'all' && { which }),
        ...(expendable && { expendable: true as const }),
      }),
    );

/** A target of any kind that is a process of this machine. */
export const isProcess = (target: Target): target is ProcessTarget => target.kind === 'process';

/** A process on this machine. */
export const process: TargetKind<ProcessTarget> = {
  kind: 'process',
  noun: 'a process',
  summary: 'a process on this machine: started by the gate, or already there',
  docs: {
    why: 'Processes crash, hang, and are restarted by deployments.',
    example: 'api: { process: { run: node server.js, port: 8080, ready: /health } }',
  },
  get schema() {
    return schema();
  },
  takes: ['signal', 'descriptors', 'duty', 'flush'],
  isContainer: false,
  runsPrograms: ({ run }) => run !== undefined,
  touchesMachine: () => true,
  addresses: () => [],
  isServer: () => true,
  expendable: ({ port, expendable }) => (expendable && port !== undefined ? { host: '127.0.0.1', port } : null),
  listensOn: ({ port }) => (port === undefined ? null : { host: '127.0.0.1', port }),
  startedByGate: ({ run }) => run !== undefined,
  leadsTo: () => null,
  leadsToNamed: () => null,
  identities: ({ port, pidfile }) => [
    ...(port === undefined ? [] : [`port ${port}`]),
    ...(pidfile === undefined ? [] : [`pidfile ${pidfile}`]),
  ],
  isCarried: () => false,
  leadsToPreview: () => false,
  drawsWorker: ({ which }) => which === 'one',
  stepsMs: () => momentary,
  rehearsalStepMs: () => null,
};

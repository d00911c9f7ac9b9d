import * as z from 'zod';
import { duration, words } from '../fields.ts';

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
        .describe('Ready when this path answers 2xx on `port`; without it an open port is enough.'),
      'ready-within': duration().prefault('30s').describe('How long it may take to become ready.'),
    })
    .refine((value) => value.run !== undefined || value.port !== undefined || value.pidfile !== undefined, {
      message: 'which process? write `run:` (the gate starts it), `port:` or `pidfile:` (it is already running)',
    })
    .refine((value) => value.ready === undefined || value.port !== undefined, {
      path: ['ready'],
      message: '`ready` needs `port`: where should the gate ask?',
    })
    .transform(({ 'ready-within': readyTimeoutMs, run, cwd, env, port, pidfile, ready }) => ({
      ...(run && { run }),
      ...(cwd !== undefined && { cwd }),
      ...(env && { env }),
      ...(port !== undefined && { port }),
      ...(pidfile !== undefined && { pidfile }),
      ...(ready !== undefined && { ready }),
      readyTimeoutMs,
    }));

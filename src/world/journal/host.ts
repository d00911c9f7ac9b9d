import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { RunEvent } from '../../core/model/run/event.ts';
import { bootId } from '../process/identity.ts';

let host: Promise<string> | undefined;

/**
 * Which machine this is, also after it was started anew: a digest of /etc/machine-id (machine-id(5)), of its name where there is none. A home
 * folder that several machines mount has the journals of all of them.
 */
export function hostId(): Promise<string> {
  host ??= readFile('/etc/machine-id', 'utf8')
    .then((text) => text.trim() || hostname(), hostname)
    .then((name) => createHash('sha256').update(`chaos-gate ${name}`).digest('hex').slice(0, 16));
  return host;
}

/** Was this journal written here? One without a first record tells of nothing. */
export async function isThisMachine(events: readonly RunEvent[]): Promise<boolean> {
  const started = events.find((event) => event.type === 'run.started');
  return started === undefined || started.gate.bootId === (await bootId()) || started.host === (await hostId());
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { RunEvent } from '../../core/model/run/event.ts';
import { bootId } from '../process/identity.ts';

let host: Promise<string> | undefined;

/**
 * Identifies the machine across reboots: a digest of /etc/machine-id (machine-id(5)), or of its host name if there is none. A home folder
 * that several machines mount contains the journals of all of them.
 */
export function hostId(): Promise<string> {
  host ??= readFile('/etc/machine-id', 'utf8')
    .then((text) => text.trim() || hostname(), hostname)
    .then((name) => createHash('sha256').update(`chaos-gate ${name}`).digest('hex').slice(0, 16));
  return host;
}

/** Was this journal written on this machine? A journal without a first record contains nothing to undo. */
export async function isThisMachine(events: readonly RunEvent[]): Promise<boolean> {
  const started = events.find((event) => event.type === 'run.started');
  return started === undefined || started.gate.bootId === (await bootId()) || started.host === (await hostId());
}

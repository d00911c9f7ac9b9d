import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../core/model/failure.ts';
import { isListenedOn } from '../process/listeners.ts';
import type { Reach } from '../reach/reach.ts';
import type { Place } from '../reach/words.ts';
import { resolverScript } from './script.ts';

/** A resolver of the gate in a network namespace. It ends with this process. */
export interface HeldResolver {
  runs(): boolean;
  close(): void;
}

export type Response =
  /** A code of the header; source: RFC 1035, section 4.1.1. */
  | { readonly code: number }
  /** What another resolver responds, later. Queries to it have these source ports. */
  | { readonly delayMs: number; readonly server: string; readonly fromPort: number };

/** Ports from which a resolver asks another one over TCP; a connection that has ended blocks its port for a while. */
export const upstreamPorts = 16;

const startMs = 10_000;
const pollMs = 20;

/**
 * Starts it on the loopback addresses of the place. Resolves when it listens.
 * @param pid of a process in the place
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export async function startResolver(
  reach: Reach,
  { place, pid }: { readonly place: Place; readonly pid: number | 'self' },
  port: number,
  response: Response,
  signal: AbortSignal,
): Promise<HeldResolver> {
  const held = reach.hold(place, [process.execPath, '-e', resolverScript, JSON.stringify({ port, ...response })]);
  const isReady = (): Promise<boolean> => isListenedOn(port, pid);
  try {
    for (const untilMs = performance.now() + startMs; !(await isReady()); await sleep(pollMs, undefined, { signal }))
      if (!held.send('\n') || performance.now() > untilMs)
        throw new GateFailure('TARGET_UNAVAILABLE', 'the resolver of the gate could not be started in the network of the container');
  } catch (error) {
    held.close();
    throw error;
  }
  return { runs: () => held.send('\n'), close: () => held.close() };
}

import type { Traffic } from '../../core/model/plan/traffic.ts';
import type { ClientSends } from './clients.ts';

/** One client, connecting or connected. */
export interface TrafficClient {
  /** Disconnects immediately; `onEnd` follows. */
  leave(): void;
  /** Called about ten times a second: slow clients send and read their next bytes. */
  pace?(): void;
}

/** Callbacks for the life of a client. Each is called at most once, `onEnd` exactly once and last. */
export interface ClientCallbacks {
  /** The connection is established. */
  onReached(): void;
  /** The status line of the response has arrived. */
  onStatus(status: number): void;
  onBytes(count: number): void;
  onEnd(how: 'answered' | 'failed' | 'abandoned'): void;
}

export type TrafficClientKind = (sends: ClientSends, traffic: Traffic, callbacks: ClientCallbacks) => TrafficClient;

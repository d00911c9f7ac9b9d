import type { Traffic } from '../../core/model/plan/traffic.ts';
import type { ClientSends } from './clients.ts';

/** One client, on the way or being served. */
export interface TrafficClient {
  /** Hangs up at once; `onEnd` follows. */
  leave(): void;
  /** Called about ten times a second: slow clients send and read their next bytes. */
  pace?(): void;
}

/** What becomes of a client. Each of them happens at most once, `onEnd` exactly once and last. */
export interface Fate {
  /** The connection stands. */
  onReached(): void;
  /** The status line of the response has arrived. */
  onStatus(status: number): void;
  onBytes(count: number): void;
  onEnd(how: 'answered' | 'failed' | 'abandoned'): void;
}

export type TrafficClientKind = (sends: ClientSends, traffic: Traffic, fate: Fate) => TrafficClient;

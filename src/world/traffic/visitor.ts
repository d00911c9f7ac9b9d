import type { Traffic } from '../../core/model/traffic.ts';

/** One visitor, on the way or being served. */
export interface Visitor {
  /** Hangs up at once; `onEnd` follows. */
  leave(): void;
  /** Called about ten times a second: those who dawdle do their next bit. */
  pace?(): void;
}

/** What becomes of a visitor. Each of them happens at most once, `onEnd` exactly once and last. */
export interface Fate {
  /** The connection stands. */
  onReached(): void;
  onBytes(count: number): void;
  onEnd(how: 'answered' | 'failed' | 'abandoned'): void;
}

export type VisitorKind = (url: URL, traffic: Traffic, fate: Fate) => Visitor;

import type { Address } from '../address.ts';

/** What may be disturbed. Only what the config names, and `preview`. */
export type Target = ProcessTarget | LinkTarget | CommandTarget | PreviewTarget;

/** A process: started by the gate (`run`), or already there (`port`, `pidfile`). */
export interface ProcessTarget {
  readonly kind: 'process';
  readonly name: string;
  /** Words of the command; no shell ever sees them. */
  readonly run?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The victim is whoever listens on this TCP port. */
  readonly port?: number;
  readonly pidfile?: string;
  /** Path that answers 2xx on 127.0.0.1:`port` when the process is ready; without it an open port is enough. */
  readonly ready?: string;
  readonly readyTimeoutMs: number;
  /**
   * How soon production starts it again when it has ended; only with `run`. `null`: it does not, so `run` itself must. Left out: nothing is
   * said, and the gate starts it again when the fault is over.
   */
  readonly restartAfterMs?: number | null;
  /** Whom a fault strikes where several serve together; left out: all. */
  readonly which?: 'one' | 'main';
}

/** A connection between two parties that the gate carries and can disturb. */
export interface LinkTarget {
  readonly kind: 'link';
  readonly name: string;
  /** Where the application is pointed at; `null`: a free port of 127.0.0.1, known only to command checks (`to: preview`). */
  readonly listen: Address | null;
  readonly to: Address | 'preview';
}

/** What only its owner knows how to disturb: commands, each a list of words that no shell ever sees. */
export interface CommandTarget {
  readonly kind: 'command';
  readonly name: string;
  readonly inject: readonly string[];
  /** Takes it out; may be run any number of times, and when nothing is in place. */
  readonly undo: readonly string[];
  /** Exit code 0 when nothing is in place, any other while it is. Has the last word. */
  readonly verify: readonly string[];
  /** Where all three are run; relative to the repository. */
  readonly cwd?: string;
  /** For each command. */
  readonly timeoutMs: number;
}

/** The preview's front door, disturbed by traffic. Always there, always called `preview`. */
export interface PreviewTarget {
  readonly kind: 'preview';
  readonly name: 'preview';
}

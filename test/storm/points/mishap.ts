/**
 * A failure at a point. `die`: the process sends SIGKILL to itself. `full`: all writes fail from this point on. `error`: this write fails.
 * `torn`: only half of it is written.
 */
export type Mishap = 'die' | 'full' | 'error' | 'torn';

/** The process that passes a point: the step that runs, or the keeper that it has started. */
export type Role = 'gate' | 'keeper' | 'post';

export interface PointMishap {
  readonly at: string;
  readonly kind: Mishap;
}

/** Options of the preload, in the environment of a step. */
export interface PreloadOptions {
  readonly step: 'gate' | 'post';
  readonly mishaps: Partial<Readonly<Record<Role, PointMishap>>>;
  /** The file that gets a line `<role> <point>` for each point that was passed. */
  readonly log: string;
}

export const ordersVariable = 'STORM_POINTS';

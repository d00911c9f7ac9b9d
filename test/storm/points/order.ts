/** What goes wrong at a point. `die`: SIGKILL to itself there. `full`: from there on nothing can be written. `error`: that once. `torn`: half of it is. */
export type Mishap = 'die' | 'full' | 'error' | 'torn';

/** Who passes points: the step that runs, or the keeper that it has started. */
export type Role = 'gate' | 'keeper' | 'post';

export interface Order {
  readonly at: string;
  readonly mishap: Mishap;
}

/** For the preload, in the environment of a step. */
export interface Orders {
  readonly step: 'gate' | 'post';
  readonly orders: Partial<Readonly<Record<Role, Order>>>;
  /** `<role> <point>` of everything that was passed, a line each. */
  readonly log: string;
}

export const ordersVariable = 'STORM_POINTS';

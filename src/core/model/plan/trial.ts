/**
 * Why a scenario runs. `planned`: it is in the plan. `control`: all its steps, but without any effect. `repeat`: is the failure reproducible, or is it decided this time? `milder`:
 * does a less severe form still fail? `alone`: does one of several faults suffice? `edge`: at which severity does it start to fail?
 */
export const roles = ['planned', 'control', 'repeat', 'milder', 'alone', 'edge'] as const;
export type Role = (typeof roles)[number];

/** One run of a scenario. */
export interface Trial {
  readonly role: Role;
  /** The planned scenario that this run is about; null: none. */
  readonly of: string | null;
}

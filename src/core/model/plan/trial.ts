/**
 * Why a scenario is played. `planned`: the plan says so. `control`: every step of it, and no effect. `repeat`: does the failure come again.
 * `milder`: does a smaller form still fail. `alone`: does one fault of several do it. `edge`: from which strength on.
 */
export const roles = ['planned', 'control', 'repeat', 'milder', 'alone', 'edge'] as const;
export type Role = (typeof roles)[number];

/** One time that a scenario is played. */
export interface Trial {
  readonly role: Role;
  /** The planned scenario that it asks about; null: about none of them. */
  readonly of: string | null;
}

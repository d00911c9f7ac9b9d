import type { FailureCode } from '../model/failure.ts';

/** Why something is not possible, and what to do. Untrusted text. */
export interface Obstacle {
  /** As a run would fail; `null`: a run would find the preview unhealthy. */
  readonly code: FailureCode | null;
  readonly says: string;
  readonly hint: string | null;
}

/** A fault that the target takes. */
export interface ExaminedFault {
  readonly fault: string;
  /** Does the config list it for this target? */
  readonly listed: boolean;
  /** `null`: it can be injected and removed. */
  readonly obstacle: Obstacle | null;
}

export interface ExaminedTarget {
  readonly target: string;
  /** What it is right now: `container shop-db-1`. `null`: it is not there, and the obstacle says why. */
  readonly found: string | null;
  readonly obstacle: Obstacle | null;
  readonly faults: readonly ExaminedFault[];
}

export interface ExaminedCheck {
  readonly check: string;
  readonly found: string;
  readonly obstacle: Obstacle | null;
}

/** What grants the gate all that the faults and checks of the config need in one place, and no more. */
export interface Grant {
  /** Names of the targets and checks that need it. */
  readonly to: readonly string[];
  /** In lines, for example a Role of a cluster. */
  readonly text: string;
}

/** What this machine can do of what a config asks for. */
export interface Examination {
  /** How the gate acts as root, in user namespaces of its user, or by containers that it makes for it; `null`: it cannot, and the obstacle says why. */
  readonly way: 'root' | 'sudo' | 'user-namespace' | 'helper' | null;
  readonly wayObstacle: Obstacle | null;
  readonly targets: readonly ExaminedTarget[];
  readonly checks: readonly ExaminedCheck[];
  /** Empty: nothing has to be granted. */
  readonly grants: readonly Grant[];
}

/** Is everything possible that the config asks for? Rights that none of its faults needs do not matter, nor do faults that it does not list. */
export const isPossible = ({ targets, checks }: Examination): boolean =>
  [
    ...targets.flatMap(({ obstacle, faults }) => [obstacle, ...faults.filter(({ listed }) => listed).map((one) => one.obstacle)]),
    ...checks.map((one) => one.obstacle),
  ].every((obstacle) => obstacle === null);

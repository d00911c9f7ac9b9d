import type { Effect } from '../../../core/model/plan/effect.ts';
import type { Container } from '../../containers/inspect.ts';
import type { Near } from '../../reach/helper.ts';
import type { PreparedFault } from '../prepared-fault.ts';

/** The container that a fault strikes. */
export interface Struck {
  /** Path of the engine's socket. */
  readonly socket: string;
  readonly container: Container;
  /** Folder of the repository. */
  readonly workspace: string;
  /** The containers of another target of the config. */
  containersOf(target: string, signal: AbortSignal): Promise<readonly Container[]>;
  /** Marks the commands of this run, so that recovery ends those in progress. */
  readonly runId: string;
  /** Where helper containers can be made for it, if there is neither root nor `sudo`. */
  readonly near: Near;
}

/**
 * How one way of a fault acts on a container: inspects it without changing it.
 * @throws GateFailure TARGET_UNAVAILABLE where the fault could not be injected, or not be removed exactly
 */
export type ContainerWay = (effect: Effect, struck: Struck, signal: AbortSignal) => Promise<PreparedFault>;

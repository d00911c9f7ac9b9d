import type { PodsEffect } from '../../../core/kubernetes/pods-effect.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import type { Pod, WorkloadObject } from '../../kubernetes/objects.ts';
import type { Named } from '../../kubernetes/workload.ts';
import type { PreparedFault } from '../prepared-fault.ts';

/** The workload that a fault strikes, as it is before the fault. */
export interface StruckWorkload {
  readonly cluster: Cluster;
  readonly named: Named;
  readonly workload: WorkloadObject;
  /** All of its pods, the oldest first. */
  readonly pods: readonly Pod[];
  /** Pods that its selector selects as well, and that it does not own. */
  readonly others: readonly Pod[];
  /** The pod that a fault on a single one strikes. */
  readonly chosen: Pod;
  /** Marks the objects that the fault creates. */
  readonly run: string;
}

/**
 * How one effect acts on a workload: inspects it without changing it.
 * @throws GateFailure TARGET_UNAVAILABLE where the fault could not be injected, or not be removed exactly
 */
export type PodsWay<Does extends PodsEffect['does'] = PodsEffect['does']> = (
  effect: Extract<PodsEffect, { readonly does: Does }>,
  struck: StruckWorkload,
  signal: AbortSignal,
) => Promise<PreparedFault>;

import type { GateFailure } from '../../core/model/failure.ts';
import type { Effect } from '../../core/model/plan/effect.ts';
import type { KubernetesTarget } from '../../core/targets/kubernetes.ts';
import { reviewAccess } from '../kubernetes/access.ts';
import { findCluster } from '../kubernetes/find-cluster.ts';
import { readWorkload, workloadText } from '../kubernetes/workload.ts';
import { helperMark } from '../process/helper.ts';
import type { DriverKind } from './driver.ts';
import { examinedBy, failureOf } from './examined.ts';
import { kubernetesDriver } from './kubernetes/driver.ts';
import { rightsOf } from './kubernetes/effects-of.ts';

/** A workload of a cluster, disturbed through kubectl. */
export const kubernetesKind: DriverKind<KubernetesTarget> = {
  driver: kubernetesDriver,
  grants: (target, effects) => ({ namespace: target.namespace, rights: rightsOf(target, effects) }),
  async examine(target, effects, context, signal) {
    const cluster = await findCluster(target, helperMark(context.runId), signal);
    await reviewAccess(cluster, rightsOf(target, []), null, signal);
    const found = workloadText(cluster, target.workload, await readWorkload(cluster, target.workload, signal));
    const driver = kubernetesDriver(target, context);
    const failures: (GateFailure | null)[] = [];
    for (const effect of effects)
      failures.push((await failureOf(() => reviewAccess(cluster, rightsOf(target, [effect]), null, signal))) ?? (await prepared(effect)));
    return { found, failures };

    async function prepared(effect: Effect): Promise<GateFailure | null> {
      return (await examinedBy(driver, found, [effect], signal)).failures[0] ?? null;
    }
  },
};

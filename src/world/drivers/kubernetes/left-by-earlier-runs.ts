import type { Target } from '../../../core/model/config/target.ts';
import { printable } from '../../../core/quantity/printable.ts';
import type { KubernetesTarget } from '../../../core/targets/kubernetes.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { recoverExpired } from '../../recover/recover-namespace.ts';
import { within } from '../../within.ts';

/** Chaos Mesh takes up to a minute and a half for an object that it removes late. */
const limitMs = 120_000;

/** One of the targets in a namespace looks into it for all of them. */
export const isFirstOfNamespace = ({ name, namespace, context }: KubernetesTarget, targets: readonly Target[]): boolean =>
  targets.find((one) => one.kind === 'kubernetes' && one.namespace === namespace && one.context === context)?.name === name;

/** One of the targets without a context says for all of them which one they are in. */
export const isFirstWithoutContext = ({ name }: KubernetesTarget, targets: readonly Target[]): boolean =>
  targets.find((one) => one.kind === 'kubernetes' && one.context === undefined)?.name === name;

/**
 * Removes from a namespace what runs have left whose runner was lost with its journal, before the first fault, and tells users what was found. The run continues
 * where that fails. Never rejects.
 */
export async function removeLeft(cluster: Cluster, note: (message: string) => Promise<void>, signal: AbortSignal): Promise<void> {
  const where = `namespace "${cluster.namespace}"`;
  try {
    const { undone, failed, others } = await within(limitMs, signal, (limit) => recoverExpired(cluster, Date.now(), limit));
    const found = undone + failed;
    const rest = failed === 0 ? '' : `; \`chaos-gate recover --context ${cluster.context} --namespace ${cluster.namespace}\` says why`;
    if (found > 0)
      await note(
        `an earlier run had left ${count(found, 'fault')} in ${where}; ${undone === 1 ? '1 was' : `${undone} were`} removed${rest}`,
      );
    for (const [run, objects] of others)
      await note(
        `${where} has ${count(objects, 'object')} of another run, ${printable(run, 100)}, that may still be in progress: nothing of it is touched, and its faults may show in this run`,
      );
  } catch (error) {
    await note(`could not look for what earlier runs have left in ${where}: ${(error as Error).message}`);
  }
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

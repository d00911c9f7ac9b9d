import * as z from 'zod';
import { printable } from '../../../quantity/printable.ts';

/**
 * The order of the daemon of a node about a pod, as the object of the pod has it: PodNetworkChaos, PodHttpChaos or PodIOChaos. `unsettled`: the daemon has not yet
 * done what the object says. `failed`: it could not.
 */
export interface PodObjectState {
  readonly state: 'in-place' | 'gone' | 'unsettled' | 'failed' | 'unreadable';
  /** What the daemon says about its failure, printable; null: nothing. */
  readonly failure: string | null;
}

const entries = z
  .array(z.object({ source: z.string().max(600).optional() }))
  .max(10_000)
  .nullish();

const podObject = z.object({
  metadata: z.object({ generation: z.int().min(0).optional() }),
  spec: z.object({ ipsets: entries, iptables: entries, tcs: entries, rules: entries, actions: entries }).nullish(),
  status: z.object({ observedGeneration: z.int().min(0).optional(), failedMessage: z.string().optional() }).nullish(),
});

/**
 * @param object JSON of the API server; null: there is no such object, because there is no such pod, or it was never disturbed
 * @param source namespace and name of the object that injects the fault: `pr-7/cg-01234567`
 */
export function podObjectStateOf(object: unknown, source: string): PodObjectState {
  if (object === null) return { state: 'gone', failure: null };
  const read = podObject.safeParse(object);
  if (!read.success) return { state: 'unreadable', failure: null };
  const { metadata, spec, status } = read.data;
  const message = status?.failedMessage ?? '';
  if (message !== '') return { state: 'failed', failure: printable(message, 200) };
  if ((status?.observedGeneration ?? 0) < (metadata.generation ?? 0)) return { state: 'unsettled', failure: null };
  const all = [spec?.ipsets, spec?.iptables, spec?.tcs, spec?.rules, spec?.actions].flatMap((list) => list ?? []);
  return { state: all.some((entry) => entry.source === source) ? 'in-place' : 'gone', failure: null };
}

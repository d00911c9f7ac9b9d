import { delimiter, isAbsolute } from 'node:path';
import { type WorkloadKind, workloadKinds } from '../../../core/kubernetes/workload-kind.ts';
import type { Json } from '../../../core/model/json.ts';
import type { Cluster } from '../../kubernetes/cluster.ts';
import type { Named } from '../../kubernetes/workload.ts';
import { textIn } from '../state.ts';

/** What an undo record says about its cluster, in a form that `clusterIn` reads. */
export const clusterRecord = ({ kubeconfig, context, namespace, mark }: Cluster) => ({ kubeconfig, context, namespace, mark });

/** A word of a command line, never an option. */
const isPlain = (text: string): boolean => /^[^\s\p{Cc}-][^\s\p{Cc}]{0,252}$/u.test(text);

/** Throws TypeError for anything else: a journal is untrusted input. */
export function clusterIn(state: Json): Cluster {
  const cluster = {
    kubeconfig: textIn(state, 'kubeconfig'),
    context: textIn(state, 'context'),
    namespace: textIn(state, 'namespace'),
    mark: textIn(state, 'mark'),
  };
  const isComplete =
    isPlain(cluster.context) && isPlain(cluster.namespace) && cluster.kubeconfig.split(delimiter).every((path) => isAbsolute(path));
  if (!isComplete) throw new TypeError('the undo record names no cluster');
  return cluster;
}

/** The workload of a record: `{ workload: KIND, name: string, uid: string }`. */
export const workloadRecord = ({ kind, name }: Named, uid: string) => ({ workload: kind, name, uid });

export function workloadIn(state: Json): Named & { readonly uid: string } {
  const [kind, name, uid] = [textIn(state, 'workload'), textIn(state, 'name'), textIn(state, 'uid')];
  if (!workloadKinds.includes(kind as WorkloadKind) || !isPlain(name)) throw new TypeError('the undo record names no workload');
  return { kind: kind as WorkloadKind, name, uid };
}

/** An object that a fault creates: `{ object: string, run: string }`. Its name alone does not prove that it is ours; the label does. */
export const ownRecord = (object: string, run: string) => ({ object, run });

export function ownIn(state: Json): { readonly object: string; readonly run: string } {
  const [object, run] = [textIn(state, 'object'), textIn(state, 'run')];
  if (!ownName.test(object)) throw new TypeError('the undo record names no object of the gate');
  return { object, run };
}

const ownName = /^cg-[a-z0-9]{8}$/;

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import * as z from 'zod';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { printable } from '../../core/quantity/printable.ts';
import { within } from '../within.ts';
import { type Cluster, jsonIn } from './cluster.ts';
import { runKubectl } from './kubectl.ts';

const lookMs = 10_000;

/** The kubeconfig that kubectl would read. */
function kubeconfigOf(environment: Readonly<Record<string, string | undefined>>): string {
  const given = (environment.KUBECONFIG ?? '').split(delimiter).filter((path) => path !== '');
  return (given.length === 0 ? [join(homedir(), '.kube', 'config')] : given).map((path) => resolve(path)).join(delimiter);
}

const view = z.object({
  'current-context': z.string().min(1),
  clusters: z.array(z.object({ cluster: z.object({ server: z.string() }) })).length(1),
});

/**
 * Finds the context in the kubeconfig and checks the address of its server, without any request.
 * @param mark of the commands of the run
 * @throws GateFailure TARGET_UNAVAILABLE, or TARGET_REFUSED for a server that must not be touched
 */
export async function findCluster(
  { context, namespace }: { readonly context?: string; readonly namespace: string },
  mark: string,
  signal: AbortSignal,
): Promise<Cluster> {
  const place = { kubeconfig: kubeconfigOf(process.env), mark };
  const words = ['kubectl', 'config', 'view', '--minify', '-o', 'json', ...(context === undefined ? [] : ['--context', context])];
  const end = await within(lookMs, signal, (limit) => runKubectl(words, place, limit));
  const read = end.status === 0 ? view.safeParse(jsonIn(end.stdout)) : undefined;
  if (read?.success !== true) throw noContext(context, place.kubeconfig, end.stderr);
  const { 'current-context': current, clusters } = read.data;
  const server = clusters[0]?.cluster.server ?? '';
  if (!URL.canParse(server) || isForbiddenHost(new URL(server).hostname))
    throw new GateFailure(
      'TARGET_REFUSED',
      `the server of context "${printable(current, 100)}" is never touched: ${printable(server, 100)}`,
    );
  return { ...place, context: current, namespace };
}

function noContext(context: string | undefined, kubeconfig: string, stderr: string): GateFailure {
  const found = kubeconfig.split(delimiter).some((path) => existsSync(path));
  const said = printable(stderr.trim().split('\n').at(-1) ?? '', 200);
  if (!found)
    return new GateFailure('TARGET_UNAVAILABLE', `there is no kubeconfig at ${kubeconfig}`, {
      hint: 'log in to the cluster in a step before the gate, or set KUBECONFIG to the file',
    });
  return context === undefined
    ? new GateFailure('TARGET_UNAVAILABLE', `the kubeconfig has no current context (${said})`, {
        hint: 'write `context:` under `kubernetes:`, or run `kubectl config use-context NAME` before the gate',
      })
    : new GateFailure('TARGET_UNAVAILABLE', `the kubeconfig has no usable context "${context}" (${said})`, {
        hint: 'run `kubectl config get-contexts` to see the contexts that it has',
      });
}

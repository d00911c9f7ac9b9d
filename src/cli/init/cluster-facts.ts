import { parseAllDocuments } from 'yaml';
import { namespaceName } from '../../core/kubernetes/namespace.ts';
import { workloadFields, workloadNamed } from '../../core/kubernetes/workload-fields.ts';
import type { WorkloadKind } from '../../core/kubernetes/workload-kind.ts';
import type { Files } from './app.ts';

/** What manifests of Kubernetes show of the app. Helm templates are not manifests: they show nothing but their file. */
export interface ClusterFacts {
  /** The first file that shows that the app is deployed to Kubernetes. */
  readonly file: string;
  readonly workloads: readonly Workload[];
}

export interface Workload {
  readonly kind: WorkloadKind;
  readonly name: string;
  /** `null`: the manifest names none, or one that is not that of a preview. */
  readonly namespace: string | null;
  /** From outside of the cluster a Service or an Ingress leads to it. */
  readonly isEntry: boolean;
  /** The NodePort of that Service, where the manifest fixes it. */
  readonly nodePort: number | null;
}

const files = /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|skaffold\.yaml|helmfile\.yaml)$|^(?:k8s|kubernetes|manifests)\/[^/]+\.ya?ml$/;
const manifest = /^kind:\s*(?:Deployment|StatefulSet)\b/m;
const mostWorkloads = 20;
/** Of `deployment/NAME`, which becomes the name of a target. */
const longestText = 70;

export function clusterFactsIn(all: Files): ClusterFacts | null {
  const paths = Object.keys(all).filter((path) => files.test(path) || (/\.ya?ml$/.test(path) && manifest.test(all[path] ?? '')));
  const [file] = paths;
  if (file === undefined) return null;
  const objects = paths.flatMap((path) => (manifest.test(all[path] ?? '') || files.test(path) ? objectsIn(all[path] ?? '') : []));
  const found = objects.flatMap((one) => workloadOf(one, objects) ?? []);
  const names = new Set<string>();
  // Overlays repeat what they change.
  const workloads = found.filter(({ kind, name }) => !names.has(`${kind}/${name}`) && names.add(`${kind}/${name}`));
  return { file, workloads: workloads.slice(0, mostWorkloads) };
}

type Written = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Written => (typeof value === 'object' && value !== null ? (value as Written) : {});
const listOf = (value: unknown): readonly Written[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

function objectsIn(text: string): readonly Written[] {
  try {
    const documents = parseAllDocuments(text, { logLevel: 'silent' });
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return [];
    const objects = documents.map((one) => fieldsOf(one.toJS()));
    return objects.flatMap((one) => (one.kind === 'List' ? listOf(one.items) : [one]));
  } catch {
    return [];
  }
}

function workloadOf({ kind, metadata, spec }: Written, objects: readonly Written[]): Workload | null {
  const { name, namespace } = fieldsOf(metadata);
  const { workload } = workloadFields();
  const text = `${String(kind).toLowerCase()}/${String(name)}`;
  if (!workload.safeParse(text).success || text.length > longestText) return null;
  const labels = fieldsOf(fieldsOf(fieldsOf(fieldsOf(spec).template).metadata).labels);
  const leads = objects.filter((one) => one.kind === 'Service' && selects(fieldsOf(fieldsOf(one.spec).selector), labels));
  const open = leads.filter((one) => isOpen(one, objects));
  const nodePort = open.flatMap((one) => listOf(fieldsOf(one.spec).ports)).find((port) => typeof port.nodePort === 'number')?.nodePort;
  const isPreview = typeof namespace === 'string' && namespaceName.test(namespace) && namespace !== 'default';
  return {
    ...workloadNamed(text),
    namespace: isPreview ? namespace : null,
    isEntry: open.length > 0,
    nodePort: typeof nodePort === 'number' ? nodePort : null,
  };
}

const selects = (selector: Written, labels: Written): boolean =>
  Object.keys(selector).length > 0 && Object.entries(selector).every(([key, value]) => labels[key] === value);

/** Does something outside of the cluster reach this Service? */
function isOpen({ metadata, spec }: Written, objects: readonly Written[]): boolean {
  if (['NodePort', 'LoadBalancer'].includes(String(fieldsOf(spec).type))) return true;
  const named = `"name":${JSON.stringify(String(fieldsOf(metadata).name))}`;
  return objects.some((one) => one.kind === 'Ingress' && JSON.stringify(fieldsOf(one.spec)).includes(named));
}

import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** The real kubectl, with the rights of an administrator. */
export const kubectl = async (...words: string[]): Promise<string> => (await run('kubectl', words, { maxBuffer: 64e6 })).stdout.trim();

export async function apply(...objects: readonly object[]): Promise<void> {
  const child = spawn('kubectl', ['apply', '-f', '-'], { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error('kubectl did not apply the objects');
}

/** A namespace of the test, with a name that previews have. */
export async function newNamespace(): Promise<string> {
  const name = `pr-${randomBytes(3).toString('hex')}`;
  await kubectl('create', 'namespace', name);
  onTestFinished(async () => {
    await kubectl('delete', 'namespace', name, '--wait=false').catch(() => undefined);
  });
  return name;
}

export interface AppOptions {
  readonly replicas?: number;
  /** How long the program takes before it accepts connections. */
  readonly startS?: number;
  /** With a readiness probe, and a hook that lets the endpoints change before the process ends. */
  readonly sound?: boolean;
  /** Programs of busybox' web server, by their name below /cgi-bin. */
  readonly programs?: Readonly<Record<string, string>>;
}

/** A deployment of a small web server with a Service. */
export function appObjects(
  namespace: string,
  name: string,
  { replicas = 1, sound = false, startS = 0, programs }: AppOptions = {},
): readonly object[] {
  const labels = { app: name };
  const metadata = { name, namespace };
  const container = {
    name: 'web',
    image: 'local/web:1',
    imagePullPolicy: 'Never',
    ports: [{ containerPort: 8080 }],
    ...(startS > 0 && { command: ['/bin/sh', '-c', `sleep ${startS}; exec /bin/httpd -f -p 8080 -h /www`] }),
    ...(sound && {
      readinessProbe: { httpGet: { path: '/index.html', port: 8080 }, periodSeconds: 1, failureThreshold: 1 },
      lifecycle: { preStop: { exec: { command: ['/bin/sleep', '2'] } } },
    }),
    ...(programs && { volumeMounts: [{ name: 'programs', mountPath: '/www/cgi-bin' }] }),
  };
  return [
    ...(programs ? [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `${name}-programs`, namespace }, data: programs }] : []),
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            terminationGracePeriodSeconds: 4,
            containers: [container],
            ...(programs && { volumes: [{ name: 'programs', configMap: { name: `${name}-programs`, defaultMode: 0o755 } }] }),
          },
        },
      },
    },
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: labels, ports: [{ port: 80, targetPort: 8080 }] } },
  ];
}

export interface App {
  readonly namespace: string;
  readonly name: string;
  /** Address of its Service, reachable from here. */
  readonly host: string;
}

/** Starts it and waits until its pods are ready and its Service responds. */
export async function startApp(namespace: string, name: string, options: AppOptions = {}): Promise<App> {
  await apply(...appObjects(namespace, name, options));
  const host = await kubectl('-n', namespace, 'get', 'service', name, '-o', 'jsonpath={.spec.clusterIP}');
  const app = { namespace, name, host };
  await until(() => isReady(app), 60_000);
  await until(() => responds(`http://${host}/index.html`), 30_000);
  return app;
}

export async function replicasOf({ namespace, name }: App): Promise<{ readonly wanted: number; readonly ready: number }> {
  const text = await kubectl('-n', namespace, 'get', 'deployment', name, '-o', 'jsonpath={.spec.replicas} {.status.readyReplicas}');
  const [wanted = 0, ready = 0] = text.split(' ').map(Number);
  return { wanted, ready };
}

export async function isReady(app: App): Promise<boolean> {
  const { wanted, ready } = await replicasOf(app);
  return wanted > 0 && ready === wanted;
}

export const responds = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(800), headers: { connection: 'close' } }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Everything of the gate that is in the namespace. */
export const leftIn = (namespace: string): Promise<string> =>
  kubectl('-n', namespace, 'get', 'configmaps,networkpolicies', '-l', 'chaos-gate/run', '-o', 'name');

export async function until(holds: () => Promise<boolean>, limitMs = 30_000): Promise<void> {
  for (const endMs = performance.now() + limitMs; !(await holds()); ) {
    if (performance.now() > endMs) throw new Error(`not within ${limitMs} ms`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

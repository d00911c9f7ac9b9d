import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getObject } from '../../../src/world/kubernetes/api.ts';
import { failureIn, reasonIn } from '../../../src/world/kubernetes/failure-in.ts';
import { findCluster } from '../../../src/world/kubernetes/find-cluster.ts';
import { kubectl } from '../../../src/world/kubernetes/kubectl.ts';
import { anyObject } from '../../../src/world/kubernetes/objects.ts';

const cluster = { kubeconfig: '/etc/kubeconfig', context: 'kind-ci', namespace: 'pr-7', mark: 'test:helper' };
const soon = () => AbortSignal.timeout(20_000);
let folder: string;
let before: NodeJS.ProcessEnv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kubectl-'));
  before = { ...process.env };
});
afterEach(async () => {
  process.env = before;
  await rm(folder, { recursive: true, force: true });
});

/** Puts a program named kubectl on the PATH. */
async function kubectlIs(script: string): Promise<void> {
  await writeFile(join(folder, 'kubectl'), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'kubectl'), 0o755);
  process.env.PATH = `${folder}${delimiter}${before.PATH}`;
}

describe('kubectl', () => {
  it('is called with the context, the namespace, a time limit and a cache of its own, and without the secrets of the job', async () => {
    await kubectlIs(`printf '%s\\n' "$@" > ${folder}/words; env > ${folder}/env; cat > ${folder}/input; echo '{}'`);
    process.env.GITHUB_TOKEN = 'secret';
    process.env.AWS_PROFILE = 'ci';
    process.env.CHAOS_GATE_STATE_DIR = folder;
    expect(await kubectl(cluster, ['get', '--raw', '/readyz'], soon(), 'text')).toBe('{}\n');
    const words = (await readFile(join(folder, 'words'), 'utf8')).trim().split('\n');
    expect(words).toEqual([
      '--context',
      'kind-ci',
      '--namespace',
      'pr-7',
      '--request-timeout=10s',
      '--cache-dir',
      `${folder}/kubectl-cache`,
      'get',
      '--raw',
      '/readyz',
    ]);
    const environment = await readFile(join(folder, 'env'), 'utf8');
    expect(environment).toContain('KUBECONFIG=/etc/kubeconfig\n');
    expect(environment).toContain('CHAOS_GATE_MARK=test:helper\n');
    expect(environment).toContain('AWS_PROFILE=ci\n');
    expect(environment).not.toContain('secret');
    expect(await readFile(join(folder, 'input'), 'utf8')).toBe('text');
  });

  it('that is missing is named', async () => {
    process.env.PATH = folder;
    await expect(kubectl(cluster, ['version'], soon())).rejects.toMatchObject({
      code: 'TARGET_UNAVAILABLE',
      message: 'the program `kubectl` is missing on this machine',
    });
  });

  it('that hangs is ended with everything that it has started', async () => {
    await kubectlIs(`sleep 300 & echo $! > ${folder}/pid; wait`);
    await expect(kubectl(cluster, ['get'], AbortSignal.timeout(1_500))).rejects.toThrow();
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });

  it.each([
    ['prints something else', 'echo "<html>"'],
    ['prints nothing', 'true'],
    ['prints JSON of another shape', `echo '{"kind":"Status"}'`],
  ])('that %s is not understood', async (_, script) => {
    await kubectlIs(script);
    await expect(getObject(cluster, '/api', anyObject, soon())).rejects.toThrow('unexpected response');
  });

  it('that is killed says nothing about the object', async () => {
    await kubectlIs('kill -KILL $$');
    await expect(getObject(cluster, '/api', anyObject, soon())).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE' });
  });

  it('that prints without end is ended', async () => {
    await kubectlIs('exec yes');
    await expect(kubectl(cluster, ['get'], soon())).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE' });
  }, 60_000);
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('what kubectl prints', () => {
  // Seen with kubectl 1.32 to 1.36.
  it.each([
    ['Error from server (NotFound): deployments.apps "api" not found', 'NotFound'],
    ['Error from server (Forbidden): pods "a" is forbidden: User "gate" cannot delete resource "pods"', 'Forbidden'],
    ['Error from server (AlreadyExists): configmaps "cg-1" already exists', 'AlreadyExists'],
    ['Error from server (Conflict): Operation cannot be fulfilled on Pod "a": the UID in the precondition (b) does not match', 'Conflict'],
    ['error: You must be logged in to the server (Unauthorized)', 'Unauthorized'],
    ['error: You must be logged in to the server (the server has asked for the client to provide credentials)', 'Unauthorized'],
    ['The connection to the server localhost:8080 was refused - did you specify the right host or port?', 'Unreachable'],
    ['Unable to connect to the server: dial tcp: lookup x on 127.0.0.53:53: no such host', 'Unreachable'],
    ['Unable to connect to the server: context deadline exceeded (Client.Timeout exceeded while awaiting headers)', 'Unreachable'],
    ['The Deployment "x" is invalid: spec.replicas', 'Invalid'],
    ['Error from server: etcdserver: leader changed', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (text, reason) => expect(reasonIn(text)).toBe(reason));

  // Seen with an API server 1.36.
  it.each([
    [
      'networkpolicies.networking.k8s.io is forbidden: User "gate" cannot create resource "networkpolicies" in API group "networking.k8s.io" in the namespace "pr-7"',
      'give the user the right `create networkpolicies.networking.k8s.io` in namespace "pr-7"',
    ],
    [
      'pods "a" is forbidden: User "gate" cannot delete resource "pods" in API group "" in the namespace "pr-7"',
      'give the user the right `delete pods` in namespace "pr-7"',
    ],
    [
      'configmaps "cg-1" is forbidden: exceeded quota: q, requested: count/configmaps=1, used: count/configmaps=1, limited: count/configmaps=1',
      'leave room in the ResourceQuota',
    ],
    [
      'configmaps "cg-1" is forbidden: unable to create new content in namespace pr-7 because it is being terminated',
      'before the step that deletes the namespace',
    ],
    ['admission webhook "labels.example.org" denied the request: a label is required', 'a rule of the cluster'],
  ])('that is forbidden has the advice for its cause: %s', (text, advice) => {
    const failure = failureIn({ status: 1, stdout: '', stderr: `Error from server (Forbidden): ${text}` }, cluster);
    expect(failure).toMatchObject({ reason: 'Forbidden', hint: expect.stringContaining(advice) });
    expect(failure.hint?.includes('doctor')).toBe(text.includes('cannot'));
  });

  it('of a login that fails has the words of its command', () => {
    const stderr =
      'Unable to locate credentials.\nUnable to connect to the server: getting credentials: exec: executable aws failed with exit code 253';
    expect(failureIn({ status: 1, stdout: '', stderr }, cluster).message).toContain('Unable to locate credentials. / Unable to connect');
  });

  it('is shown as one printable line', () => {
    const { message } = failureIn({ status: 1, stdout: '', stderr: `first\n\u001b[31m::error::${'x'.repeat(5_000)}` }, cluster);
    expect(message.length).toBeLessThan(400);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it must not be there
    expect(message).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('the context', () => {
  const config = (server: string, current = 'ci') => `apiVersion: v1
kind: Config
clusters: [{ name: c, cluster: { server: "${server}" } }]
users: [{ name: u, user: { token: secret-token } }]
contexts: [{ name: ci, context: { cluster: c, user: u } }]
current-context: "${current}"
`;
  const found = async (text: string, context?: string) => {
    await writeFile(join(folder, 'config'), text);
    process.env.KUBECONFIG = join(folder, 'config');
    // The stand-in prints what `kubectl config view --minify -o json` prints.
    await kubectlIs(`case "$*" in *--context*other*) echo 'error: cannot locate context other' >&2; exit 1;; esac
server=$(sed -n 's/.*server: "\\(.*\\)" }.*/\\1/p' "$KUBECONFIG"); current=$(sed -n 's/^current-context: "\\(.*\\)"/\\1/p' "$KUBECONFIG")
case "$current" in '') echo 'error: current-context must exist in order to minify' >&2; exit 1;; esac
printf '{"current-context":"%s","clusters":[{"name":"c","cluster":{"server":"%s"}}]}' "$current" "$server"`);
    return findCluster({ namespace: 'pr-7', ...(context !== undefined && { context }) }, 'run', soon());
  };

  it('is the current one, and the record has the path of the kubeconfig but nothing that is in it', async () => {
    const cluster = await found(config('https://127.0.0.1:6443'));
    expect(cluster).toMatchObject({ context: 'ci', namespace: 'pr-7', kubeconfig: join(folder, 'config') });
    expect(JSON.stringify(cluster)).not.toContain('secret-token');
  });

  it('that does not exist, or is not set, is named', async () => {
    await expect(found(config('https://127.0.0.1:6443'), 'other')).rejects.toThrow('has no usable context "other"');
    await expect(found(config('https://127.0.0.1:6443', ''))).rejects.toThrow('has no current context');
  });

  it('without a kubeconfig is named', async () => {
    await kubectlIs('echo "error: current-context must exist in order to minify" >&2; exit 1');
    process.env.KUBECONFIG = join(folder, 'nothing');
    await expect(findCluster({ namespace: 'pr-7' }, 'run', soon())).rejects.toThrow('there is no kubeconfig at');
  });

  it('whose server is an address of the cloud around the gate is refused', async () => {
    await expect(found(config('https://169.254.169.254'))).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
  });
});

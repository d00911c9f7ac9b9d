import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readExperiment } from '../../../src/core/chaos-toolkit/read-experiment.ts';
import { filled } from '../../../src/core/chaos-toolkit/ready/fill.ts';
import { readyExperiment } from '../../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import { answerOf } from '../../../src/core/chaos-toolkit/ready/ready-look.ts';
import { chosenPods } from '../../../src/core/chaos-toolkit/ready/ready-pods.ts';
import { readyTolerance, tolerates } from '../../../src/core/chaos-toolkit/ready/ready-tolerance.ts';
import { isTrue, withValue } from '../../../src/core/chaos-toolkit/ready/ready-tolerance-probe.ts';
import { Remarks } from '../../../src/core/chaos-toolkit/remarks.ts';
import type { Output } from '../../../src/core/model/config/ready-experiment.ts';
import { callsPython, experiment, limitsOf } from '../../../src/core/targets/experiment.ts';
import { toleranceCases } from '../../chaos-toolkit/compare/tolerance-cases.ts';
import { assertProperty } from '../../contracts/property.ts';

const corpus = new URL('../../chaos-toolkit/', import.meta.url);
const files = readdirSync(corpus).filter((name) => /^\d\d-/.test(name));
const env = {
  APPLICATION_ENTRYPOINT_URL: 'http://127.0.0.1:8080/',
  ENDPOINT_URL: 'http://127.0.0.1:8080/',
  DOCKER_CONTAINER_NAME: 'shop',
  CHAOS_YAML: 'chaos.yaml',
  POD_LABEL: 'app=shop',
  POD_NAMESPACE: 'pr-7',
};
const textOf = (name: string) => readFileSync(new URL(name, corpus), 'utf8');
const read = (name: string) => readyExperiment(textOf(name), name.endsWith('.json'), env);
/** With Python allowed, and each variable of the file set. */
function readWithPython(name: string) {
  const { variables } = readExperiment(textOf(name), name.endsWith('.json'));
  const all = { ...Object.fromEntries(variables.map((one) => [one.name, 'http://127.0.0.1:8080/'])), ...env };
  return readyExperiment(textOf(name), name.endsWith('.json'), all, true);
}

const toolkit = (...functions: string[]) => functions;
/** What becomes of each of the 24: it runs, runs only where Python is allowed (by which functions it is refused otherwise), or is refused with these codes. */
const fates: Readonly<Record<string, 'runs' | readonly string[] | { readonly refused: readonly string[] }>> = {
  '01': 'runs',
  '02': 'runs',
  '03': toolkit('tests.fixtures.force_failure.kaboom'),
  '04': 'runs',
  '05': { refused: ['rollbacks-never'] },
  '06': { refused: ['activity-without-provider'] },
  '07': 'runs',
  '08': 'runs',
  '09': 'runs',
  '10': 'runs',
  '11': 'runs',
  '12': 'runs',
  '13': { refused: ['rollback-of-nothing'] },
  '14': 'runs',
  '15': toolkit('chaosaws.ec2.probes.describe_instances', 'chaosaws.ec2.actions.stop_instance', 'chaosaws.ec2.actions.start_instances'),
  '16': toolkit('chaosazure.aks.actions.delete_node'),
  '17': toolkit(
    'chaosspring.actions.enable_chaosmonkey',
    'chaosspring.actions.change_assaults_configuration',
    'chaosspring.probes.assaults_configuration',
    'chaosspring.actions.disable_chaosmonkey',
  ),
  '18': toolkit(
    'chaosprometheus.probes.query',
    'chaosk8s.deployment.actions.set_deployment_image',
    'load.single',
    'chaosk8s.deployment.probes.collect_deployment_status',
    'chaosprometheus.probes.query_interval',
    'chaosk8s.deployment.actions.rollback_deployment',
  ),
  '19': toolkit('chaospower.probes.ask_for_superpower'),
  '20': toolkit('chaospower.probes.ask_for_superpower', 'chaospower.probes.has_kept_superpower', 'chaosk8s.pod.probes.read_pod_logs'),
  '21': 'runs',
  '22': { refused: ['control'] },
  '23': toolkit(
    'chaosk8s.probes.microservice_available_and_healthy',
    'chaosprometheus.probes.query_interval',
    'chaosk8s.probes.read_microservices_logs',
  ),
  '24': toolkit('chaosk8s.probes.microservice_available_and_healthy', 'chaosgremlin.actions.attack'),
};

it.each(files)('%s runs, or is refused with the reason', (name) => {
  const fate = fates[name.slice(0, 2)] ?? 'runs';
  const plain = read(name);
  const allowed = readWithPython(name);
  const codes = (remarks: typeof plain.refusals) => [...new Set(remarks.map(({ code }) => code))];
  expect([plain.ready, allowed.ready].map((ready) => ready !== null)).toEqual([fate === 'runs', fate === 'runs' || !('refused' in fate)]);
  if (fate === 'runs') return;
  const named = plain.refusals.flatMap(({ code, says }) => (code === 'python-function' ? [/`([\w.]+)`/.exec(says)?.[1]] : []));
  expect(codes(plain.refusals)).toEqual('refused' in fate ? fate.refused : ['python-function']);
  expect([...new Set(named)].sort()).toEqual('refused' in fate ? [] : [...fate].sort());
  if ('refused' in fate) expect(codes(allowed.refusals)).toEqual(fate.refused);
});

test('a call of Python has what its library needs, and no value of a secret', () => {
  const { ready } = readWithPython('16-azure-secrets.json');
  const call = ready?.method.flatMap(({ does }) => (does.kind === 'python' ? [does.call] : []))[0] ?? '';
  expect(JSON.parse(call)).toMatchObject({
    activity: { provider: { module: 'chaosazure.aks.actions', func: 'delete_node', secrets: ['azure'], arguments: {} } },
    secrets: { azure: { client_secret: { type: 'env', key: 'AZURE_CLIENT_SECRET' } } },
  });
});

test('14 deletes one pod of the namespace, by its label', () => {
  expect(read('14-kill-pod-by-label.json').ready?.method[0]?.does).toEqual({
    kind: 'pods',
    context: null,
    namespace: 'pr-7',
    selector: 'app=shop',
    pattern: null,
    share: { of: 'pods', many: 1 },
    graceS: null,
    order: 'alphabetic',
    isRandom: false,
  });
});

test('the twins in JSON and YAML run the same', () => {
  const [json, yaml] = [read('07-walkthrough-certificate.json'), read('08-walkthrough-certificate.yaml')];
  const content = ({ ready }: typeof json) => JSON.stringify({ ...ready, digest: '' }).replaceAll('–echo', '--echo');
  expect(content(yaml)).toBe(content(json));
  expect(json.ready?.rollbacks.map(({ does }) => does)).toEqual([
    { kind: 'program', words: ['cp', 'valid-cert.pem', 'cert.pem'] },
    { kind: 'program', words: ['pkill', '--echo', '-HUP', '-F', 'astre.pid'] },
    { kind: 'program', words: ['pkill', '--echo', '-HUP', '-F', 'sunset.pid'] },
  ]);
});

test('no file makes the reader fail', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('${a}', '$', 'http', 'process', 'action', 'https://127.0.0.1/', '../x'));
  const activity = fc.record(
    {
      type: fc.constantFrom('action', 'probe', 1),
      name: value,
      provider: fc.dictionary(fc.constantFrom('type', 'url', 'path', 'arguments', 'timeout', 'headers', 'method', 'module', 'func'), value),
      pauses: value,
      tolerance: value,
      ref: value,
    },
    { requiredKeys: [] },
  );
  const list = fc.oneof(value, fc.array(activity, { maxLength: 3 }));
  const file = fc.record(
    { title: value, description: value, method: list, rollbacks: list, configuration: value, secrets: value, runtime: value },
    { requiredKeys: ['method'] },
  );
  assertProperty(
    fc.property(file, (content) => {
      const { ready, refusals } = readyExperiment(JSON.stringify(content), true, env);
      expect(ready === null).toBe(refusals.length > 0);
    }),
  );
});

/** An experiment with one action. */
const one = (provider: object, more: object = {}) =>
  readyExperiment(JSON.stringify({ title: 't', description: 'd', method: [{ type: 'action', name: 'a', provider }], ...more }), true, {
    WORDS: 'a b; rm -rf /',
    PORT: '8080',
    MANY: 'x',
    TOKEN: 'a-secret-token',
    GITHUB_TOKEN: 'never-this-one',
  });
const configured = (key: string, more: object = {}) => ({ configuration: { v: { type: 'env', key, ...more } } });
const codes = ({ refusals }: ReturnType<typeof one>) => refusals.map(({ code }) => code);

describe('substitution', () => {
  it.each([
    ['${n}', 7],
    ['$n', '7'],
    ['a ${n}$t', 'a 7True'],
    ['$$n', '$n'],
    ['${unknown} $unknown', '${unknown} $unknown'],
    [{ a: ['${n}'] }, { a: [7] }],
  ])('of %j', (text, expected) => {
    expect(
      filled(
        text,
        new Map<string, unknown>([
          ['n', 7],
          ['t', true],
        ]),
      ),
    ).toEqual(expected);
  });

  it('puts any value into one word of a program', () => {
    const { ready } = one({ type: 'process', path: 'echo', arguments: 'to ${v} now' }, configured('WORDS'));
    expect(ready?.method[0]?.does).toEqual({ kind: 'program', words: ['echo', 'to', 'a b; rm -rf /', 'now'] });
  });

  it('refuses a variable that is not set, that has another type, or that no branch may read', () => {
    expect(codes(one({ type: 'process', path: 'echo' }, configured('NOT_SET')))).toEqual(['variable-missing']);
    const { refusals } = one({ type: 'http', url: '${v}' }, configured('NOT_SET'));
    expect(refusals.map(({ says }) => says)).toEqual(['the environment variable `NOT_SET` is not set, and there is no `default`']);
    expect(codes(one({ type: 'process', path: 'echo' }, configured('WORDS', { env_var_type: 'int' })))).toEqual(['activity-invalid']);
    expect(codes(one({ type: 'process', path: 'echo' }, configured('GITHUB_TOKEN')))).toEqual(['variable-missing']);
  });

  it('reports the values of secrets, which no report may show', () => {
    const secrets = { app: { token: { type: 'env', key: 'TOKEN' } } };
    const { ready, secret } = one({ type: 'http', url: 'http://127.0.0.1/', headers: { Authorization: 'Bearer ${token}' } }, { secrets });
    expect(ready?.method[0]?.does).toMatchObject({ headers: { Authorization: 'Bearer a-secret-token' } });
    expect(secret).toEqual({ secrets: ['a-secret-token'], secretVariables: ['TOKEN'] });
  });
});

describe('what the Chaos Toolkit reads', () => {
  const says = ({ refusals }: ReturnType<typeof one>) => refusals.map((remark) => remark.says);

  it('is YAML 1.1', () => {
    const text = `title: t
description: d
configuration: { y: y, day: 2026-01-02, mode: 0644, is: off }
method:
  - &first
    { type: action, name: first, background: yes, provider: { type: process, path: touch, arguments: ["$y", "$day", "$mode", "$is"] } }
  - <<: *first
    name: second
`;
    const { ready, refusals } = readyExperiment(text, false, {});
    expect(refusals).toEqual([]);
    expect(ready?.method.map(({ name, isBackground, does }) => [name, isBackground, does])).toEqual(
      ['first', 'second'].map((name) => [name, true, { kind: 'program', words: ['touch', 'y', '2026-01-02', '420', 'False'] }]),
    );
    const [refusal] = readyExperiment('title: t\n---\ntitle: u\n', false, {}).refusals;
    expect(refusal?.says).toBe('it is more than one document: line 2; write each experiment in a file of its own');
  });

  it('has words of programs as Python prints them', () => {
    const { ready } = one({ type: 'process', path: 'echo', arguments: [true, 7, null, { a: false }] });
    expect(ready?.method[0]?.does).toEqual({ kind: 'program', words: ['echo', 'True', '7', "{'a': False}"] });
  });

  it('takes a reference from the hypothesis before the method, and not from the rollbacks', () => {
    const named = (path: string) => ({ type: 'probe', name: 'n', tolerance: 0, provider: { type: 'process', path } });
    const more = {
      'steady-state-hypothesis': { title: 'h', probes: [named('ls')] },
      method: [named('cat'), { ref: 'n' }],
      rollbacks: [named('rm')],
    };
    expect(one({}, more).ready?.method.map(({ does }) => does)).toEqual(['cat', 'ls'].map((path) => ({ kind: 'program', words: [path] })));
    expect(says(one({}, { method: [{ ref: 'n' }], rollbacks: [named('rm')] }))).toEqual([
      'neither the hypothesis nor the method has an activity `n`',
    ]);
  });

  it('has functions under their former names', () => {
    const former = (module: string, func: string, given: object) =>
      one({ type: 'python', module, func, arguments: { ns: 'pr-7', ...given } }).ready?.method[0]?.does;
    expect(former('chaosk8s.probes', 'all_microservices_healthy', {})).toMatchObject({ kind: 'look', asks: 'all_pods_healthy' });
    expect(former('chaosk8s.probes', 'deployment_is_fully_available', { name: 'a' })).toMatchObject({ asks: 'deployment_fully_available' });
    expect(former('chaosk8s.actions', 'scale_microservice', { name: 'a', replicas: 0 })).toMatchObject({ kind: 'deployment', replicas: 0 });
    expect(codes(one({ type: 'python', module: 'chaosk8s.probes', func: 'microservice_available_and_healthy' }))).toEqual([
      'python-function',
    ]);
  });

  it('has a secret that is not in a group, and hides it', () => {
    const { ready, secret } = one(
      { type: 'process', path: 'echo', arguments: ['${token}'] },
      { secrets: { token: { type: 'env', key: 'TOKEN' } } },
    );
    expect(ready?.method[0]?.does).toEqual({ kind: 'program', words: ['echo', 'a-secret-token'] });
    expect(secret).toEqual({ secrets: ['a-secret-token'], secretVariables: ['TOKEN'] });
  });

  it('is refused with what is missing', () => {
    expect(says(one({ type: 'http', url: '${home}/x' }))).toEqual([
      'the `url` needs `home`, which neither `configuration` nor `secrets` has',
    ]);
    const pods = (given: object) =>
      one({ type: 'python', module: 'chaosk8s.pod.actions', func: 'terminate_pods', arguments: { label_selector: 'a', ...given } });
    expect(says(pods({ count: 1 }))).toEqual(['`terminate_pods` has no argument `count`']);
    expect(says(pods({ qty: '1' }))).toEqual(['the argument `qty` of `terminate_pods` is missing, or has a form that it does not take']);
  });
});

describe('what can never end in time', () => {
  const wait = (after: number, more: object = {}) => ({
    type: 'action',
    name: 'a',
    provider: { type: 'process', path: 'true' },
    pauses: { after },
    ...more,
  });
  const asked = (before: number) => ({ title: 'h', probes: [{ ...wait(0), type: 'probe', tolerance: 0, pauses: { before } }] });

  it.each<[string, object, string]>([
    ['a method', { method: [wait(300), wait(300)] }, 'method'],
    ['a method in the background', { method: [wait(9000, { background: true })] }, 'method'],
    [
      'a function that waits',
      {
        method: [
          { ...wait(0), provider: { type: 'python', module: 'chaoslib.utils.idle', func: 'idle_for', arguments: { duration: 600 } } },
        ],
      },
      'method',
    ],
    ['a rollback', { rollbacks: [wait(180)] }, 'rollbacks'],
    ['a hypothesis', { 'steady-state-hypothesis': asked(60) }, 'steady-state-hypothesis'],
  ])('%s is refused', (_, more, path) => {
    expect(one({ type: 'process', path: 'true' }, more).refusals).toMatchObject([{ code: 'too-long', path }]);
  });

  it('is not what takes nearly as long', () => {
    const more = {
      method: [wait(599, { background: true }), wait(300), wait(299)],
      rollbacks: [wait(179)],
      'steady-state-hypothesis': asked(59),
    };
    expect(one({}, more).refusals).toEqual([]);
  });
});

describe('what a request may do', () => {
  it.each([
    [{ url: 'http://169.254.169.254/latest' }, 'host-forbidden'],
    [{ url: 'http://a:b@127.0.0.1/' }, 'activity-invalid'],
    [{ url: 'file:///etc/passwd' }, 'activity-invalid'],
    [{ url: 'https://example.org/', verify_tls: false }, 'unverified'],
    [{ url: 'http://127.0.0.1/', headers: { a: 'b\r\nc: d' } }, 'activity-invalid'],
  ])('%j is refused', (provider, code) => {
    expect(codes(one({ type: 'http', ...provider }))).toEqual([code]);
  });

  it('sends arguments as a query, as a form, or as JSON', () => {
    const sent = (more: object) =>
      one({ type: 'http', url: 'http://127.0.0.1/', arguments: { a: 1, b: ['x', 'y'] }, ...more }).ready?.method[0]?.does;
    expect(sent({})).toMatchObject({ url: 'http://127.0.0.1/?a=1&b=x&b=y', body: null });
    expect(sent({ method: 'post' })).toMatchObject({
      method: 'POST',
      body: 'a=1&b=x&b=y',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(sent({ method: 'PUT', headers: { 'Content-Type': 'application/json' } })).toMatchObject({ body: '{"a":1,"b":["x","y"]}' });
  });
});

describe('what a file may be', () => {
  it.each(['/etc/passwd', '../x', 'a/../../x', '~/x', ''])('%j is refused', (path) => {
    expect(codes(one({ type: 'python', module: 'os', func: 'remove', arguments: { path } }))).toContain('path-outside');
  });
  it('has to be named', () => {
    const { refusals } = one({ type: 'python', module: 'os', func: 'rename', src: 'a', arguments: { dst: 'b' } });
    expect(refusals).toMatchObject([{ code: 'activity-invalid', says: '`os.rename` needs the argument `src`, in `arguments`' }]);
  });
  it('also where a variable has led', () => {
    const provider = { type: 'python', module: 'os', func: 'remove', arguments: { path: '${v}' } };
    expect(codes(one(provider, { configuration: { v: '/etc/passwd' } }))).toEqual(['path-outside']);
  });
});

it.each(toleranceCases)('the tolerance %j of %j: %j', (tolerance, output, expected) => {
  const remarks = new Remarks(() => null);
  const ready = readyTolerance(tolerance, new Map(), [], remarks);
  if (ready === null) throw new Error(JSON.stringify(remarks.refusals));
  expect(tolerates(ready, output)).toBe(expected);
});

describe('a tolerance that is a probe', () => {
  const judged = (provider: object, more: object = {}) => {
    const tolerance = { type: 'probe', name: 'judge', provider, ...more };
    const probe = { type: 'probe', name: 'p', provider: { type: 'process', path: 'ls' }, tolerance };
    const content = {
      title: 't',
      description: 'd',
      configuration: { n: 7 },
      method: [],
      'steady-state-hypothesis': { title: 'h', probes: [probe] },
    };
    return readyExperiment(JSON.stringify(content), true, {}, true);
  };
  const runs = (provider: object, value: Output) => {
    const found = judged(provider).ready?.probes[0]?.tolerance;
    if (found?.kind !== 'probe') throw new Error('it is refused');
    return withValue(found, value);
  };
  const output = { status: 0, stdout: "it's\n" };

  it('is called with the value among its other arguments, in their order', () => {
    const program = { type: 'process', path: 'judge', arguments: { value: null, '--most': '${n}', '-q': '' } };
    expect(runs(program, output)).toEqual({
      kind: 'program',
      words: ['judge', 'value', `{'status': 0, 'stdout': "it's\\n"}`, '--most', '7', '-q'],
    });
    expect(runs(program, null)).toEqual({ kind: 'program', words: ['judge', 'value', '--most', '7', '-q'] });
    const request = { type: 'http', url: 'http://127.0.0.1/?a=1', arguments: { most: '${n}' } };
    expect(runs(request, output)).toMatchObject({ url: 'http://127.0.0.1/?a=1&most=7&value=status&value=stdout', body: null });
    expect(runs({ ...request, method: 'PUT', headers: { 'Content-Type': 'application/json' } }, output)).toMatchObject({
      body: JSON.stringify({ most: 7, value: output }),
    });
    const python = runs({ type: 'python', module: 'm', func: 'f', arguments: { value: '', most: '${n}' } }, output);
    expect(JSON.parse(python.kind === 'python' ? python.call : '')).toMatchObject({
      activity: { type: 'probe', name: 'judge', provider: { module: 'm', func: 'f', arguments: { value: output, most: '${n}' } } },
      configuration: { n: 7 },
    });
  });

  it.each<[Output, boolean]>([
    [true, true],
    [false, false],
    [0, false],
    [0.1, true],
    ['', false],
    ['no', true],
    [null, false],
    [[], false],
    [[0], true],
    [{}, false],
    [{ a: 0 }, true],
  ])('is met by the result %j: %j', (result, expected) => {
    expect(isTrue(result)).toBe(expected);
  });

  it('says that any exit code and any response meets it', () => {
    for (const provider of [
      { type: 'process', path: 'judge' },
      { type: 'http', url: 'http://127.0.0.1/' },
    ])
      expect(judged({ ...provider, arguments: {} }).notes.map(({ code }) => code)).toEqual(['tolerance-always-met', 'no-fault']);
  });

  it.each<[string, object, object, string]>([
    ['without arguments', { type: 'process', path: 'judge' }, {}, 'tolerance-invalid'],
    ['with words for arguments', { type: 'process', path: 'judge', arguments: ['a'] }, {}, 'tolerance-invalid'],
    ['without a name', { type: 'process', path: 'judge', arguments: {} }, { name: '' }, 'tolerance-invalid'],
    ['without a provider', { arguments: {} }, { provider: null }, 'activity-without-provider'],
    [
      'of a function without a value',
      { type: 'python', module: 'os.path', func: 'exists', arguments: { path: 'x' } },
      {},
      'tolerance-invalid',
    ],
    ['that asks the cloud', { type: 'http', url: 'http://169.254.169.254/', arguments: {} }, {}, 'host-forbidden'],
  ])('%s is refused', (_, provider, more, code) => {
    expect(codes(judged(provider, more))).toEqual([code]);
  });

  it('counts in the rules of hosts and of Python, and in the time', () => {
    const { ready } = judged({ type: 'http', url: 'http://10.1.2.3/', arguments: {}, timeout: 9 });
    if (ready === null) throw new Error('it is refused');
    const target = { kind: 'experiment', name: 'x.json', content: ready } as const;
    expect(experiment.addresses(target).map(({ address }) => address.host)).toEqual(['10.1.2.3']);
    expect(limitsOf(ready).askMs).toBe(39_000);
    const python = judged({ type: 'python', module: 'm', func: 'f', arguments: {} }).ready;
    expect(python !== null && callsPython(python)).toBe(true);
  });
});

it.each<[unknown]>([[0.5], [null], [{ type: 'probe' }]])('a variable that holds %j is no tolerance', (value) => {
  const probe = { type: 'probe', name: 'p', provider: { type: 'process', path: 'ls' }, tolerance: '${n}' };
  const more = { configuration: { n: value }, 'steady-state-hypothesis': { title: 'h', probes: [probe] } };
  expect(one({ type: 'process', path: 'ls' }, more).ready).toBeNull();
});

it.each([
  ['deployment_fully_available', undefined, false],
  ['deployment_not_fully_available', undefined, true],
  ['deployment_available_and_healthy', undefined, false],
  ['deployment_available_and_healthy', 0, true],
])('%s of a deployment that is scaled to 0, with %j ready pods: %j', (func, ready, expected) => {
  const provider = { type: 'python', module: 'chaosk8s.deployment.probes', func, arguments: { name: 'api', ns: 'pr-7' } };
  const does = one(provider).ready?.method[0]?.does;
  const status = { conditions: [], readyReplicas: ready, availableReplicas: ready };
  expect(does?.kind === 'look' && answerOf(does, [{ spec: { replicas: 0 }, status }])).toBe(expected);
});

it.each([
  ['scale_deployment', { name: 'api' }],
  ['scale_deployment', { name: 'api', replicas: -1 }],
  ['scale_deployment', { name: '--all', replicas: 0 }],
  ['rollout_deployment', { name: 'api', replicas: 3 }],
  ['rollout_deployment', {}],
])('%s does not take %j', (func, given) => {
  const provider = { type: 'python', module: 'chaosk8s.deployment.actions', func, arguments: { ns: 'pr-7', ...given } };
  expect(codes(one(provider))).toEqual(['activity-invalid']);
});

describe('the pods that an experiment deletes', () => {
  const step = (given: object, more: object = {}) =>
    one({ type: 'python', module: 'chaosk8s.pod.actions', func: 'terminate_pods', arguments: { ns: 'pr-7', ...given } }, more);
  const pods = ['web-b', 'web-a', 'db-c', 'web-d'].map((name, nth) => ({ name, creationTimestamp: `2026-01-0${nth + 1}T00:00:00Z` }));
  const chosen = (given: object, seed = 's') => {
    const does = step({ label_selector: 'a=b', ...given }).ready?.method[0]?.does;
    return does?.kind === 'pods' ? chosenPods(does, pods, seed).map(({ name }) => name) : null;
  };

  it('are those that the arguments select', () => {
    expect(chosen({})).toEqual(['db-c']);
    expect(chosen({ qty: 2, order: 'oldest' })).toEqual(['web-b', 'web-a']);
    expect(chosen({ name_pattern: '^web', all: true })).toEqual(['web-a', 'web-b', 'web-d']);
    expect(chosen({ mode: 'percentage', qty: 30 })).toEqual(['db-c', 'web-a']);
    expect(chosen({ qty: 9 })).toHaveLength(4);
    expect(chosen({ qty: 0 })).toEqual([]);
    expect(chosen({ rand: true, qty: 2 }, 'one')).toEqual(chosen({ rand: true, qty: 2 }, 'one'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => chosen({ rand: true }, seed)?.[0])).size).toBeGreaterThan(1);
  });

  it('are never all of a namespace, and never found with credentials of the file', () => {
    expect(codes(step({}))).toEqual(['activity-invalid']);
    expect(codes(step({ label_selector: 'a', qty: -1 }))).toEqual(['activity-invalid']);
    expect(codes(step({ label_selector: 'a', ns: '../x' }))).toEqual(['activity-invalid']);
    expect(codes(step({ label_selector: 'a' }, { secrets: { k8s: { KUBERNETES_HOST: 'x' } } }))).toEqual(['activity-invalid']);
    expect(step({ label_selector: 'a' }, { secrets: { k8s: { KUBERNETES_CONTEXT: 'kind' } } }).ready?.method[0]?.does).toMatchObject({
      context: 'kind',
    });
  });
});

describe('a change of a proxy', () => {
  const step = (func: string, given: object, configuration: object = { toxiproxy_host: '127.0.0.1' }) =>
    one(
      { type: 'python', module: `chaostoxi.${func.includes('proxy') ? 'proxy' : 'toxic'}.actions`, func, arguments: given },
      { configuration },
    );
  const named = { for_proxy: 'redis', toxic_name: 'slow' };

  it.each<[string, object, object]>([
    ['create_latency_toxic', { latency: 100 }, { type: 'latency', attributes: { latency: 100, jitter: 0 } }],
    ['create_bandwith_degradation_toxic', { rate: 5 }, { type: 'bandwidth', attributes: { rate: 5 } }],
    ['create_slow_connection_close_toxic', { delay: 5 }, { type: 'slow_close', attributes: { delay: 5 } }],
    [
      'create_slicer_toxic',
      { average_size: 5, size_variation: 1, delay: 2 },
      { type: 'slicer', attributes: { average_size: 5, size_variation: 1, delay: 2 } },
    ],
    ['create_limiter_toxic', { bytes_limit: 5 }, { type: 'limit_data', attributes: { bytes: 5 } }],
    ['create_timeout_toxic', { timeout: 0 }, { type: 'timeout', attributes: { timeout: 0 } }],
  ])('%s is a toxic on every connection', (func, given, expected) => {
    expect(step(func, { ...named, ...given }).ready?.method[0]?.does).toEqual({
      kind: 'toxic',
      api: { host: '127.0.0.1', port: 8474 },
      proxy: 'redis',
      does: { change: 'add', toxic: { name: 'slow', stream: 'downstream', toxicity: 1, ...expected } },
    });
    expect(codes(step(func, named))).toEqual(['activity-invalid']);
  });

  it('is any toxic, its end, or a proxy that is enabled or not', () => {
    const any = { ...named, toxic_type: 'reset_peer', stream: 'upstream', toxicity: 0.5, attributes: { timeout: 1 } };
    const url = { toxiproxy_url: 'http://localhost:99' };
    expect(step('create_toxic', any, url).ready?.method[0]?.does).toMatchObject({
      api: { host: 'localhost', port: 99 },
      does: { toxic: { name: 'slow', type: 'reset_peer', stream: 'upstream', toxicity: 0.5, attributes: { timeout: 1 } } },
    });
    expect(step('delete_toxic', named).ready?.method[0]?.does).toMatchObject({ does: { change: 'remove', name: 'slow' } });
    expect(step('disable_proxy', { proxy_name: 'redis' }).ready?.method[0]?.does).toMatchObject({ does: { change: 'enabled', to: false } });
    expect(step('enable_proxy', { proxy_name: 'redis' }).ready?.method[0]?.does).toMatchObject({ does: { change: 'enabled', to: true } });
  });

  it('goes only to an API whose address is known and allowed', () => {
    expect(codes(step('delete_toxic', named, {}))).toEqual(['activity-invalid']);
    expect(codes(step('delete_toxic', named, { toxiproxy_url: 'http://a:b@127.0.0.1' }))).toEqual(['activity-invalid']);
    expect(codes(step('delete_toxic', named, { toxiproxy_host: '169.254.169.254' }))).toEqual(['host-forbidden']);
    expect(codes(step('delete_toxic', { ...named, toxic_name: '../x' }))).toEqual(['activity-invalid']);
  });
});

it('refuses a provider whose type is an object without a text', () => {
  const content = { method: [{ type: 'action', name: 'a', provider: { type: { toString: '', valueOf: '' } } }] };
  expect(readyExperiment(JSON.stringify(content), true, env).refusals.length).toBeGreaterThan(0);
});

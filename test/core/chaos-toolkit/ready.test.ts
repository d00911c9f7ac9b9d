import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filled } from '../../../src/core/chaos-toolkit/ready/fill.ts';
import { readyExperiment } from '../../../src/core/chaos-toolkit/ready/ready-experiment.ts';
import { readyTolerance, tolerates } from '../../../src/core/chaos-toolkit/ready/ready-tolerance.ts';
import { Remarks } from '../../../src/core/chaos-toolkit/remarks.ts';
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
const read = (name: string) => readyExperiment(readFileSync(new URL(name, corpus), 'utf8'), name.endsWith('.json'), env);

/** What of the 24 runs here. The others are refused, each for the reasons that `corpus.test.ts` names, or for this one. */
const runs = ['01', '02', '04', '07', '08', '09', '10', '11', '12', '21'];
const notRun = ['14'];

it.each(files)('%s is ready to run, or refused', (name) => {
  const { ready, refusals } = read(name);
  const number = name.slice(0, 2);
  expect(ready !== null, JSON.stringify(refusals)).toBe(runs.includes(number));
  expect(refusals.length > 0).toBe(!runs.includes(number));
  if (notRun.includes(number)) expect(refusals.map(({ code }) => code)).toEqual(['not-run']);
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

import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { experimentText } from '../../../src/core/chaos-toolkit/experiment-text.ts';
import { readExperiment } from '../../../src/core/chaos-toolkit/read-experiment.ts';
import { assertProperty } from '../../contracts/property.ts';

const corpus = new URL('../../chaos-toolkit/', import.meta.url);
const files = readdirSync(corpus).filter((name) => /^\d\d-/.test(name));
const read = (name: string) => readExperiment(readFileSync(new URL(name, corpus), 'utf8'), name.endsWith('.json'));
const codesOf = (remarks: readonly { readonly code: string }[]) => [...new Set(remarks.map(({ code }) => code))].sort();

/** By number: the reasons of the refusal, and the notes that matter. */
const expected: Readonly<Record<string, readonly [refusals: readonly string[], notes: readonly string[]]>> = {
  '01': [[], ['no-way-back']],
  '02': [[], ['no-way-back']],
  '03': [['python-function'], []],
  '04': [[], ['after-check-added']],
  '05': [['rollbacks-never'], []],
  '06': [['activity-without-provider'], []],
  '07': [[], ['verify-tls']],
  '08': [[], ['verify-tls']],
  '09': [[], ['no-way-back']],
  '10': [[], ['no-fault']],
  '11': [[], []],
  '12': [[], ['no-way-back']],
  '13': [['rollback-of-nothing'], []],
  '14': [[], ['no-way-back']],
  '15': [['python-function'], []],
  '16': [['python-function'], ['no-way-back']],
  '17': [['python-function'], []],
  '18': [['python-function'], ['control-ignored']],
  '19': [['python-function'], ['no-way-back']],
  '20': [['python-function'], ['control-ignored', 'no-way-back']],
  '21': [[], ['no-way-back']],
  '22': [['control'], []],
  '23': [['python-function'], ['deprecated', 'no-way-back']],
  '24': [['python-function'], ['no-way-back', 'tolerance-counts']],
};

test('there are 24 experiments', () => {
  expect(files.map((name) => name.slice(0, 2))).toEqual(Object.keys(expected).sort());
});

it.each(files)('%s is understood, or refused with the reason', (name) => {
  const { refusals, notes, title, steps } = read(name);
  const [reasons, remarked] = expected[name.slice(0, 2)] ?? [[], []];
  expect(codesOf(refusals)).toEqual([...reasons].sort());
  expect(codesOf(notes)).toEqual([...remarked].sort());
  expect(title).not.toBe('');
  if (refusals.length === 0) expect(steps.length).toBeGreaterThan(0);
});

test('twins in JSON and YAML are the same experiment', () => {
  const [json, yaml] = [read('07-walkthrough-certificate.json'), read('08-walkthrough-certificate.yaml')];
  // One of the two has a dash of another length in an option of `pkill`.
  expect(JSON.parse(JSON.stringify(yaml.steps).replaceAll('–echo', '--echo'))).toEqual(json.steps);
  expect(json.steps.filter(({ part }) => part === 'rollbacks').map(({ name }) => name)).toEqual([
    'swap-to-valid-cert',
    'restart-astre-service-to-pick-up-certificate',
    'restart-sunset-service-to-pick-up-certificate',
  ]);
});

test('every reason has its place, and all are there at once', () => {
  const { refusals } = read('06-fixture-old-format.json');
  expect(refusals.map(({ path }) => path)).toEqual(['method[0]', 'method[1]', 'method[2]']);
  expect(refusals.map(({ place }) => place?.line)).toEqual([...refusals.map(({ place }) => place?.line ?? 0)].sort((a, b) => a - b));
  expect(new Set(refusals.map(({ place }) => place?.line)).size).toBe(3);
});

test('a secret is named as one, and values never appear', () => {
  const { variables } = read('16-azure-secrets.json');
  expect(variables).toContainEqual({ name: 'AZURE_CLIENT_SECRET', secret: true });
  expect(variables).toContainEqual({ name: 'APPLICATION_ENTRYPOINT_URL', secret: false });
});

const one = (change: object, probe: object = {}) =>
  readExperiment(
    JSON.stringify({
      title: 't',
      description: 'd',
      'steady-state-hypothesis': {
        title: 'h',
        probes: [{ type: 'probe', name: 'p', tolerance: 200, provider: { type: 'http', url: 'http://x/' }, ...probe }],
      },
      method: [{ type: 'action', name: 'a', provider: { type: 'process', path: 'touch', arguments: 'x' }, ...change }],
    }),
    true,
  );

it.each<[string, object, object, string]>([
  ['a pipe', { provider: { type: 'process', path: 'cat', arguments: 'a | sh' } }, {}, 'shell-syntax'],
  ['a command substitution', { provider: { type: 'process', path: 'cat', arguments: '$(id)' } }, {}, 'shell-syntax'],
  ['a name that nothing defines', { provider: { type: 'process', path: 'cat', arguments: '$HOME' } }, {}, 'shell-syntax'],
  ['a redirection', { provider: { type: 'process', path: 'cat', arguments: 'a > b' } }, {}, 'shell-syntax'],
  [
    'a file outside',
    { provider: { type: 'python', module: 'os', func: 'remove', arguments: { path: '/etc/passwd' } } },
    {},
    'path-outside',
  ],
  ['a file above', { provider: { type: 'python', module: 'os', func: 'remove', arguments: { path: 'a/../../b' } } }, {}, 'path-outside'],
  ['a proxy that is deleted', { provider: { type: 'python', module: 'chaostoxi.proxy.actions', func: 'delete_proxy' } }, {}, 'not-a-guest'],
  ['another provider', { provider: { type: 'ssh' } }, {}, 'provider'],
  ['an unknown reference', { ref: 'nothing' }, {}, 'ref-unknown'],
  ['no tolerance', {}, { tolerance: undefined }, 'tolerance-missing'],
  ['an activity that does not run', { dry: 'actions' }, {}, 'dry'],
  ['a text pattern for a status', {}, { tolerance: { type: 'regex', pattern: '^2', target: 'status' } }, 'tolerance-invalid'],
  ['a tolerance with a fraction', {}, { tolerance: 0.5 }, 'tolerance-invalid'],
  ['a look-behind that only Python has', {}, { tolerance: { type: 'regex', pattern: '(?P<a>x)(?P=a)' } }, 'regex-dialect'],
  [
    'a module as a tolerance',
    {},
    { tolerance: { type: 'probe', name: 'n', provider: { type: 'python', module: 'm', func: 'f', arguments: {} } } },
    'python-function',
  ],
])('%s is refused', (_, change, probe, code) => {
  expect(codesOf(one(change, probe).refusals)).toEqual([code]);
});

test('an experiment that does not run, and a value that a probe returns, are refused', () => {
  const file = { title: 't', description: 'd', dry: 'activities', configuration: { v: { type: 'probe', name: 'p' } }, method: [] };
  expect(codesOf(readExperiment(JSON.stringify(file), true).refusals)).toEqual(['dry', 'not-run']);
});

test('the text has what a request sends, and what judges a probe', () => {
  const judged = (provider: object) => ({ tolerance: { type: 'probe', name: 'judge', provider } });
  const textOf = (probe: object) => experimentText(one({}, probe), 'x.json');
  const request = { type: 'http', url: 'http://x/', method: 'post', arguments: { a: 1 } };
  expect(textOf({ provider: request })).toContain('\n          POST http://x/ with {"a":1}\n');
  expect(textOf(judged({ ...request, url: 'http://y/' }))).toContain(
    '\n          judged by judge: POST http://y/ with {"a":1,"value":"..."}\n',
  );
  expect(textOf(judged({ type: 'process', path: 'most', arguments: { '-n': 5 } }))).toContain(
    'judged by judge: runs most -n 5 value ...\n',
  );
  expect(textOf(judged({ type: 'python', module: 'm', func: 'f', arguments: {} }))).toContain(
    'judged by judge: calls a function of Python (m.f)\n',
  );
});

test('any file ends in an experiment or in reasons, and its text holds nothing that controls a terminal', () => {
  assertProperty(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map((value) => JSON.stringify({ title: 'x', description: 'y', method: [value] })),
      ),
      (text) => {
        for (const isJson of [true, false]) {
          const experiment = readExperiment(text, isJson);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
          expect(experimentText(experiment, 'x.json').replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
      },
    ),
    { numRuns: 100 },
  );
});

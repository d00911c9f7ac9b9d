import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readExperiment } from '../../../src/core/chaos-toolkit/read-experiment.ts';
import { startingConfig } from '../../../src/core/chaos-toolkit/starting-config.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { assertProperty } from '../../contracts/property.ts';

const corpus = new URL('../../chaos-toolkit/', import.meta.url);
const files = readdirSync(corpus).filter((name) => /^\d\d-/.test(name));
const read = (name: string) => readExperiment(readFileSync(new URL(name, corpus), 'utf8'), name.endsWith('.json'));
const address = 'http://127.0.0.1:8080';

/** The config that the draft is, with every variable of the experiment set. */
function parsed(experiment: ReturnType<typeof readExperiment>) {
  const text = startingConfig(experiment, 'experiment.json');
  if (text === null) return null;
  const env = Object.fromEntries(experiment.variables.map(({ name }) => [name, address]));
  const config = parseConfig({ text, file: 'chaos.yml', env });
  if (!config.ok) throw new Error(`${config.problems.map(({ message }) => message).join('\n')}\n${text}`);
  return config.config;
}

/** Files with a probe that can be a check, and the statuses that each such check expects. */
const expected: Readonly<Record<string, readonly unknown[]>> = {
  '09': [200],
  '10': [200],
  '11': [200],
  '12': [200],
  '13': [200],
  '14': [200],
  '16': [200],
  '17': [200],
  '21': [[200, 503]],
};

it.each(files)('the draft of %s is a config with the HTTP probes that mean the same', (name) => {
  const config = parsed(read(name));
  expect(config?.checks.map(({ params }) => params.status)).toEqual(expected[name.slice(0, 2)]);
  if (config !== null) expect(config.targets).toEqual([]);
});

test('a draft has the time limit of the probe, and says where it has none', () => {
  expect(parsed(read('09-docker-restart.json'))?.checks[0]?.timeoutMs).toBe(500);
  expect(startingConfig(read('21-os-rename.json'), 'x')).toContain('the experiment has no time limit that fits');
});

test('what is no check is named as TODO, never left out silently', () => {
  const draft = startingConfig(read('09-docker-restart.json'), '09.json') ?? '';
  expect(draft).toContain('#   1. restart docker image: runs docker restart ${docker_container_name}\n');
  expect(draft).toContain('# TODO: the experiment has none');
  expect(draft.split('\n').filter((line) => !line.startsWith('#') && /command|verify|docker/.test(line))).toEqual([]);
});

const probe = (provider: object, more: object = {}) => ({
  type: 'probe',
  name: 'p',
  tolerance: 200,
  provider: { type: 'http', url: `${address}/a?b=1`, ...provider },
  ...more,
});
const withProbes = (probes: readonly object[], configuration: object = {}) =>
  readExperiment(
    JSON.stringify({ title: 't', description: 'd', configuration, 'steady-state-hypothesis': { title: 'h', probes }, method: [] }),
    true,
  );

test('an exact probe is an exact check', () => {
  const experiment = withProbes([probe({ method: 'head', headers: { Accept: 'text/html' }, timeout: 1.5 }, { tolerance: [204, 404] })]);
  const config = parsed(experiment);
  expect(config?.preview).toBe(`${address}/`);
  expect(config?.checks).toMatchObject([
    {
      name: 'p',
      timeoutMs: 1500,
      params: { method: 'HEAD', path: '/a?b=1', status: [204, 404], send: { headers: { Accept: 'text/html' } } },
    },
  ]);
});

it.each<[string, object, object, string]>([
  ['arguments', { arguments: { a: 1 } }, {}, 'arguments'],
  ['a certificate that is not verified', { verify_tls: false }, {}, 'certificate'],
  ['repetitions', { max_retries: 3 }, {}, 'repeats'],
  ['credentials', { headers: { Authorization: 'Bearer x' } }, {}, 'credentials'],
  ['a header with a variable', { headers: { Accept: '${x}' } }, {}, 'variables'],
  ['a tolerance of the body', {}, { tolerance: { type: 'regex', pattern: 'ok', target: 'body' } }, 'tolerance'],
  ['a tolerance that is no status', {}, { tolerance: true }, 'tolerance'],
  ['a number that no status can be', {}, { tolerance: 0 }, 'tolerance'],
  ['a path with a variable', { url: `${address}/\${x}` }, {}, 'address'],
  ['a variable that nothing defines', { url: '${PREVIEW}' }, {}, 'address'],
  ['a path that has another meaning in a check', { url: `${address}/?q={id}` }, {}, 'address'],
  ['the address of a cloud', { url: 'http://169.254.169.254/latest' }, {}, 'address'],
  ['a user in the address', { url: 'http://me:secret@127.0.0.1/' }, {}, 'address'],
  ['another scheme', { url: 'ftp://127.0.0.1/' }, {}, 'address'],
])('a probe with %s is no check, and the reason is said', (_, provider, more, word) => {
  const { start } = withProbes([probe(provider, more), probe({}, { name: 'q' })]);
  expect(start.checks.map(({ name }) => name)).toEqual(['q']);
  expect(start.left).toMatchObject([{ name: 'p', because: expect.stringContaining(word) as string }]);
});

test('a config has one preview, and names are unique', () => {
  const { start } = withProbes([probe({}), probe({}), probe({}), probe({ url: 'http://127.0.0.1:9090/' })]);
  expect(start.checks.map(({ name }) => name)).toEqual(['p', 'p 2', 'p 3']);
  expect(start.left).toHaveLength(1);
});

test('an entry of the configuration is the variable of the environment behind it', () => {
  const url = { type: 'env', key: 'SHOP_URL', default: 'http://localhost:3000' };
  const { start } = withProbes([probe({ url: '${url}/items' })], { url });
  expect(start).toMatchObject({ preview: '${SHOP_URL:-http://localhost:3000}', checks: [{ path: '/items' }] });
});

test('names and titles of an experiment cannot add anything to the config', () => {
  const name = 'x\ntargets: { app: { process: { run: reboot, port: 80 } } }\r\n#';
  const process = { type: 'process', path: `docker\n${name}`, arguments: [name] };
  const experiment = {
    title: name,
    description: 'd',
    'steady-state-hypothesis': { title: 'h', probes: [probe({}, { name }), probe({ arguments: {} }, { name })] },
    method: [{ type: 'action', name, provider: process }],
    rollbacks: [{ type: 'action', name: 'r', provider: process }],
  };
  const read = readExperiment(JSON.stringify(experiment), true);
  expect(parsed(read)).toMatchObject({ targets: [], checks: [{ kind: 'http' }] });
  const draft = startingConfig(read, `${name}.json`) ?? '';
  expect(draft.split('\n').filter((line) => line.includes('reboot') && !/^(#| {2}- name: ")/.test(line))).toEqual([]);
});

test('no probe, no draft', () => {
  expect(startingConfig(withProbes([]), 'x')).toBeNull();
});

test('any draft is a valid config, whatever the experiment', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('p', '${x}', '$x', '-', '::', '# x', 'a: b', '"'));
  const url = fc.oneof(
    text.map((path) => `${address}/${path}`),
    text.map((rest) => `\${url}${rest}`),
    text.map((rest) => `\${host}/${rest}`),
    fc.webUrl({ withQueryParameters: true }),
  );
  const one = fc.record(
    {
      type: fc.constant('probe'),
      name: text,
      tolerance: fc.oneof(fc.integer({ min: 90, max: 610 }), fc.array(fc.integer({ min: 100, max: 599 }))),
      provider: fc.record(
        {
          type: fc.constant('http'),
          url,
          method: fc.constantFrom('GET', 'POST', 'get', 'TRACE'),
          headers: fc.dictionary(text, text),
          timeout: fc.oneof(fc.double({ min: 0, max: 100 }), text),
        },
        { requiredKeys: ['type', 'url'] },
      ),
    },
    { requiredKeys: ['provider', 'tolerance'] },
  );
  const action = fc.record({
    type: fc.constant('action'),
    name: text,
    provider: fc.record({ type: fc.constant('process'), path: text, arguments: fc.array(text) }),
  });
  let drafts = 0;
  assertProperty(
    fc.property(fc.array(one, { maxLength: 4 }), fc.array(action, { maxLength: 2 }), text, (probes, method, title) => {
      const experiment = {
        title,
        description: 'd',
        configuration: { url: { type: 'env', key: 'URL' }, host: address },
        'steady-state-hypothesis': { title: 'h', probes: [probe({}), ...probes] },
        method,
        rollbacks: method,
      };
      if (parsed(readExperiment(JSON.stringify(experiment), true)) !== null) drafts++;
    }),
    { numRuns: 25 },
  );
  expect(drafts).toBeGreaterThan(10);
});

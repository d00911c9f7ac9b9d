import { expect, test } from 'vitest';
import { parseConfig } from '../../../../src/core/config/parse.ts';

function read(more: string, target = 'port: 8080') {
  const text = `version: 1
preview: http://127.0.0.1:3000
targets: { api: { kubernetes: { namespace: pr-7, workload: deployment/api, engine: litmus, ${target} } } }
checks: [{ name: home, http: { path: / } }]
${more}`;
  return parseConfig({ text, file: 'chaos.yml', env: {} });
}
const problemsIn = (more: string, target?: string): string => JSON.stringify(read(more, target));

test('a config without `faults` asks for what Litmus can do, and for nothing else', () => {
  const config = read('');
  expect(config.ok && config.config.faults.map(({ fault }) => fault).toSorted()).toEqual([
    'bandwidth',
    'cpu',
    'kill',
    'latency',
    'packet-loss',
    'partition',
    'terminate',
  ]);
});

test('a config without `faults` is valid for Chaos Mesh as well, without the faults that it takes with some values only', () => {
  const text = `version: 1
preview: http://127.0.0.1:3000
targets: { api: { kubernetes: { namespace: pr-7, workload: deployment/api, engine: chaos-mesh } } }
checks: [{ name: home, http: { path: / } }]
`;
  const config = parseConfig({ text, file: 'chaos.yml', env: {} });
  const found = config.ok ? config.config.faults.map(({ fault }) => fault) : [];
  expect(found).toContain('latency');
  expect(found).not.toContain('dns');
});

test('its own key', () => {
  const config = read('', 'service-account: chaos');
  expect(config.ok && config.config.targets[0]).toMatchObject({ engine: 'litmus', account: 'chaos' });
  expect(problemsIn('', 'service-account: "-x"')).toContain('the name of a ServiceAccount');
});

test.each([
  ['faults: [{ fault: http-error, on: api, status: [500, 429], share: 20% }]', undefined, 'Litmus responds with the statuses'],
  ['faults: [{ fault: http-error, on: api, status: 503 }]', 'replace: true', 'write `port` at the target'],
  ['faults: [{ fault: dns, on: api, response: [silent, servfail] }]', undefined, 'write `response: silent`'],
  ['faults: [{ fault: latency, on: api, share: 10%..100% }]', undefined, 'write `share: 100%`'],
  ['faults: [{ fault: outage, on: api }]', undefined, 'CG1204'],
  ['faults: [{ fault: kill, on: api }]', 'container: web', 'only with `engine: chaos-mesh`'],
])('%s', (faults, target, says) => {
  expect(problemsIn(faults, target)).toContain(says);
});

test('a share of HTTP connections is taken', () => {
  expect(read('faults: [{ fault: http-error, on: api, status: [500, 503], share: 20% }]').ok).toBe(true);
});

import { expect, test } from 'vitest';
import { kindOf, type TargetKindName, targetKinds } from '../../../src/core/targets/catalog.ts';
import { type TargetSamples, targetKindContract } from '../../contracts/target-kind.ts';

const samples: Readonly<Record<TargetKindName, TargetSamples>> = {
  process: {
    valid: [{ port: 8080 }, { pidfile: 'api.pid', which: 'one' }, { run: 'node api.js', port: 1, ready: '/health', 'restart-after': '1s' }],
    invalid: [
      [{}, /which process/],
      [{ run: 'a', ready: '/x' }, /needs `port`/],
      [{ port: 1, 'restart-after': '1s' }, /needs `run`/],
    ],
  },
  link: {
    valid: [
      { to: 'preview' },
      { listen: '127.0.0.1:6380', to: 'cache.internal:6379' },
      { listen: '[::1]:1', to: '[::1]:2' },
      { to: 'db:5432' },
      { from: 'api', to: 'db:5432' },
      { to: '127.0.0.1:5432' },
    ],
    invalid: [
      [{ to: 'db.example.org:5432' }, /write `from/],
      [{ listen: '127.0.0.1:1', to: '/run/redis.sock' }, /unix sockets are not carried/],
    ],
  },
  container: {
    valid: ['shop-cache', 'a1b2c3d4e5f6'],
    invalid: [
      ['', /exact name or id/],
      ['-x', /exact name or id/],
      ['a b', /exact name or id/],
    ],
  },
  compose: {
    valid: ['db', { service: 'db', project: 'shop' }],
    invalid: [
      [{ project: 'shop' }, /service/],
      ['a/b', /service/],
      [{ service: 'db', projekt: 'x' }, /projekt/],
    ],
  },
  service: { valid: ['postgres'], invalid: [['a b', /services/]] },
  command: {
    valid: [
      { inject: 'touch x', undo: 'rm x', verify: ['test', '!', '-e', 'x'], cwd: 'chaos', timeout: '1s' },
      { inject: 'a', undo: 'b', verify: 'c', timeout: '60s', settles: { in: '30s', out: '3m' } },
      { inject: 'a', undo: 'b', verify: 'c', settles: { out: '1s' } },
    ],
    invalid: [
      [{ inject: 'touch x', undo: 'rm x' }, /verify/],
      [{ inject: 'a | b', undo: 'c', verify: 'd' }, /no shell/],
      [{ inject: 'a', undo: 'b', verify: 'c', timeout: '61s' }, /at most `1m`/],
      [{ inject: 'a', undo: 'b', verify: 'c', settles: {} }, /`in`, `out`, or both/],
      [{ inject: 'a', undo: 'b', verify: 'c', settles: { out: '4m' } }, /at most `3m`/],
    ],
  },
  kubernetes: {
    valid: [
      { namespace: 'pr-7', workload: 'deployment/api' },
      { context: 'kind-ci', namespace: 'pr-7', workload: 'statefulset/db-0.x', engine: 'native' },
      { context: 'arn:aws:eks:eu-west-1:1:cluster/ci', namespace: 'a', workload: 'deployment/a' },
    ],
    invalid: [
      [{ namespace: 'pr-7' }, /workload/],
      [{ namespace: 'PR_7', workload: 'deployment/api' }, /the name of a namespace/],
      [{ namespace: 'pr-7', workload: 'api' }, /KIND\/NAME/],
      [{ namespace: 'pr-7', workload: 'daemonset/api' }, /`deployment` or `statefulset`/],
      [{ namespace: 'pr-7', workload: 'deployment/../x' }, /KIND\/NAME/],
      [{ namespace: 'pr-7', workload: 'deployment/api', context: '--as=root' }, /get-contexts/],
      [{ namespace: 'pr-7', workload: 'deployment/api', engine: 'litmus', 'service-account': '-x' }, /ServiceAccount/],
      [{ namespace: 'pr-7', workload: 'deployment/api', engine: 'istio', 'virtual-service': '*' }, /VirtualService/],
      [{ namespace: 'pr-7', workload: 'deployment/api', engine: 'gremlin' }, /engines are/],
      [{ namespace: 'pr-7', workload: 'deployment/api', port: 0 }, /port/],
      [{ namespace: 'pr-7', workload: 'deployment/api', selector: {} }, /selector/],
    ],
  },
  toxiproxy: {
    valid: [
      { proxy: 'redis' },
      { proxy: 'my db', api: 'http://toxiproxy:8474', listen: '127.0.0.1:16379', speaks: 'redis' },
      { proxy: 'redis', api: 'http://[::1]:8474/' },
    ],
    invalid: [
      [{}, /proxy/],
      [{ proxy: 'a/b' }, /without a slash/],
      [{ proxy: '' }, /name of a proxy/],
      [{ proxy: 'redis', api: 'https://127.0.0.1:8474' }, /without a user/],
      [{ proxy: 'redis', api: 'http://user:secret@127.0.0.1:8474' }, /without a user/],
      [{ proxy: 'redis', api: 'http://127.0.0.1:8474/proxies' }, /or a path/],
      [{ proxy: 'redis', api: '127.0.0.1:8474' }, /address of the API/],
      [{ proxy: 'redis', listen: '6379' }, /host:port/],
      [{ proxy: 'redis', speaks: 'smtp' }, /redis/],
    ],
  },
  preview: { valid: [{}], invalid: [[{ url: 'x' }, /url/]] },
};

for (const kind of targetKinds) targetKindContract(kind, samples[kind.kind as TargetKindName]);

test('a kind that is not in the catalog has no answer, so that no question about safety is skipped', () => {
  expect(() => kindOf({ kind: 'volume', name: 'db' })).toThrow(RangeError);
});

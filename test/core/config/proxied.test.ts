import { expect, test } from 'vitest';
import { given, parsed, right, wrong } from './given.ts';

const withFault = (fault: string, target = 'proxy: redis') =>
  given({ targets: `{ cache: { toxiproxy: { ${target} } } }`, faults: `[{ fault: ${fault}, on: cache, lasts: 10s }]` });

test.each(['latency', 'blackhole', 'refuse', 'cut', 'flap', 'reset, after: 0B', 'reset, after: 0B, share: 10%'])('%s is taken', (fault) => {
  expect(right(withFault(fault)).targets[0]).toMatchObject({ kind: 'toxiproxy', proxy: 'redis', api: { host: '127.0.0.1', port: 8474 } });
});

test.each([
  ['http-error', /^CG1204 faults\[0\]\.on: `http-error` needs a link or a Kubernetes workload; `cache` is a proxy of Toxiproxy/],
  ['http-delay', /^CG1204 .* needs a link or a Kubernetes workload; `cache` is a proxy of Toxiproxy/],
  ['kill', /^CG1204 /],
  [
    'reset',
    /^CG1204 faults\[0\]\.on: `reset` on `cache`: Toxiproxy cannot reset after a number of bytes \| write `after: 0B`, or use `cut`/,
  ],
  ['reset, after: 0B..1kB', /^CG1204 .*after a number of bytes/],
  ['bandwidth, rate: 500B/s..1MB/s', /^CG1204 .*whole kB\/s \| write a rate of at least `1kB\/s`/],
])('%s is refused', (fault, message) => {
  expect(wrong(withFault(fault))[0]).toMatch(message);
});

test('a limit of the rate is taken, with a warning that it is for each connection', () => {
  const read = parsed(withFault('bandwidth, rate: 10kB/s'));
  expect(read.ok && read.warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('limits each connection, not all of them together'),
  ]);
});

test('on another machine the address of the API is written in the config, and on this one it may come from a variable', () => {
  const api = (text: string) => withFault('latency', `proxy: redis, api: "${text}"`);
  const env = { API: 'toxiproxy.example.org', PORT: '9000' };
  expect(parsed(api('http://toxiproxy.example.org:8474'), env).ok).toBe(true);
  expect(parsed(api('http://127.0.0.1:${PORT}'), env).ok).toBe(true);
  const read = parsed(api('http://${API}:8474'), env);
  expect(read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['CG1701 targets.cache.toxiproxy.api']);
  expect(wrong(api('http://169.254.169.254:80'))[0]).toMatch(/^CG1701 /);
});

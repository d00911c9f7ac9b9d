import { expect, it } from 'vitest';
import { layoutOf } from '../../../src/core/diagnosis/layout-of.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import type { Target } from '../../../src/core/model/config/target.ts';

const process = (name: string, port: number): Target => ({ kind: 'process', name, port, readyTimeoutMs: 1_000 });
const link = (name: string, to: 'preview' | { host: string; port: number }): Target => ({ kind: 'link', name, listen: null, to });

it('separates the entry point from its upstreams, and finds where links lead', () => {
  const targets = [
    process('web', 8080),
    process('stock', 9000),
    link('edge', 'preview'),
    link('web-to-stock', { host: 'localhost', port: 9000 }),
    link('web-to-bank', { host: 'bank.example', port: 9000 }),
  ];
  expect(layoutOf({ targets, preview: 'http://127.0.0.1:8080/' })).toEqual({
    front: ['preview', 'web', 'edge'],
    behind: { edge: 'web', 'web-to-stock': 'stock' },
    started: [],
  });
});

it('finds no entry point among the processes of this machine if the preview is on another machine', () => {
  expect(layoutOf({ targets: [process('web', 443)], preview: 'https://preview.example/' }).front).toEqual(['preview']);
});

it('assumes that a process without a known port is the entry point, unless another process is', () => {
  const known: Target = { kind: 'process', name: 'api', pidfile: 'api.pid', readyTimeoutMs: 1_000 };
  const preview = 'http://127.0.0.1:8080/';
  expect(layoutOf({ targets: [known, process('stock', 9000)], preview }).front).toEqual(['preview', 'api']);
  expect(layoutOf({ targets: [known, process('web', 8080)], preview }).front).toEqual(['preview', 'web']);
  expect(layoutOf({ targets: [known], preview: 'https://preview.example/' }).front).toEqual(['preview']);
});

it('includes a link through which the preview is reached in the entry point', () => {
  const own: Target = { ...link('edge', { host: '127.0.0.1', port: 9000 }), listen: { host: '127.0.0.1', port: 8080 } } as Target;
  expect(layoutOf({ targets: [own], preview: 'http://127.0.0.1:8080/' }).front).toEqual(['preview', 'edge']);
});

it('uses the ports on which a process without a configured port was seen', () => {
  const known: Target = { kind: 'process', name: 'stock', pidfile: 'stock.pid', readyTimeoutMs: 1_000 };
  const targets = [known, link('web-to-stock', { host: 'localhost', port: 9000 })];
  expect(layoutOf({ targets, preview: 'http://127.0.0.1:8080/' }, { stock: [9100, 9000] })).toEqual({
    front: ['preview'],
    behind: { 'web-to-stock': 'stock' },
    started: [],
  });
});

it('knows which checks connect to a target themselves, also through its link', () => {
  const checkTo = (name: string, to?: string): CheckSpec => ({
    name,
    kind: 'tcp',
    params: to === undefined ? {} : { to },
    ratePerSecond: 10,
    timeoutMs: 1_000,
    steady: { success: 1, percentiles: [] },
    during: { success: 1, percentiles: [] },
    recoversMs: 1_000,
  });
  const carried: Target = {
    ...link('web-to-stock', { host: '127.0.0.1', port: 9000 }),
    listen: { host: '127.0.0.1', port: 9001 },
  } as Target;
  const targets = [process('web', 8080), process('stock', 9000), process('cache', 6379), carried];
  const checks = [
    checkTo('page'),
    checkTo('stock', 'localhost:9000'),
    checkTo('link', '127.0.0.1:9001'),
    checkTo('bank', 'bank.example:9000'),
  ];
  expect(layoutOf({ targets, preview: 'http://127.0.0.1:8080/', checks }).asked).toEqual({
    stock: ['stock', 'link'],
    'web-to-stock': ['link'],
  });
});

import { expect, it } from 'vitest';
import { layoutOf } from '../../../src/core/diagnosis/layout-of.ts';
import type { Target } from '../../../src/core/model/config/target.ts';

const process = (name: string, port: number): Target => ({ kind: 'process', name, port, readyTimeoutMs: 1_000 });
const link = (name: string, to: 'preview' | { host: string; port: number }): Target => ({ kind: 'link', name, listen: null, to });

it('tells the front from what is behind it, and where links lead', () => {
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

it('finds no front among the processes of this machine when the preview is on another one', () => {
  expect(layoutOf({ targets: [process('web', 443)], preview: 'https://preview.example/' }).front).toEqual(['preview']);
});

it('takes a process that is known without its port for the front, unless another one is', () => {
  const known: Target = { kind: 'process', name: 'api', pidfile: 'api.pid', readyTimeoutMs: 1_000 };
  const preview = 'http://127.0.0.1:8080/';
  expect(layoutOf({ targets: [known, process('stock', 9000)], preview }).front).toEqual(['preview', 'api']);
  expect(layoutOf({ targets: [known, process('web', 8080)], preview }).front).toEqual(['preview', 'web']);
  expect(layoutOf({ targets: [known], preview: 'https://preview.example/' }).front).toEqual(['preview']);
});

it('takes a link on which the preview answers for the front', () => {
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

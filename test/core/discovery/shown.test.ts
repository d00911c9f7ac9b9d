import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Discovery } from '../../../src/core/discovery/discovery.ts';
import { discoveryText } from '../../../src/core/discovery/discovery-text.ts';
import { discoveryMermaid } from '../../../src/core/discovery/mermaid.ts';
import { edgeOf } from '../../../src/core/model/edge.ts';
import { noPaint } from '../../../src/core/report/terminal/paint.ts';

const made = (name: string, host: string, variable: string, path: string): Discovery => {
  const edge = edgeOf('program', name, { host, port: 6379 });
  const stored = edgeOf('container', 'api', { host: 'db', port: 5432 });
  return {
    schema: 'chaos-gate/discovery/v1',
    watchedMs: 10_000,
    parts: [
      { kind: 'program', name, pid: 7, listens: [3000], published: [], networks: [] },
      { kind: 'container', name: 'db', pid: null, listens: [5432], published: [15_432], networks: ['shop_default'] },
    ],
    edges: [
      { ...edge, server: 'redis-server', protocol: 'redis', connections: 2, variables: [variable], links: ['app-to-redis'] },
      { ...stored, server: 'db', protocol: 'postgresql', connections: 0, variables: [], links: [] },
    ],
    paths: [{ path, status: 200, tookMs: 3.4, reaches: [edge.key] }],
    notes: [],
  };
};

it('fits 80 columns, and is what the golden files show', async () => {
  const shop = made('server.js', '127.0.0.1', 'REDIS_URL', '/cart');
  const text = discoveryText(shop, noPaint, 80);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  await expect(text).toMatchFileSnapshot('../../golden/cli/discover.txt');
  await expect(discoveryMermaid(shop)).toMatchFileSnapshot('../../golden/cli/discover.mmd');
});

it('escapes hostile names in the table and in the picture', () => {
  const units = ['"', ']', '\n', '\u001b[31m', '::error::', '`', '<', '\u202e', ';', '#', '|', 'a'];
  const hostile = fc.string({ unit: fc.constantFrom(...units) });
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (name, host, variable, path) => {
      const shop = made(name, host === '' ? 'x' : host, variable, path);
      for (const control of ['\u001b', '\u202e']) expect(discoveryText(shop, noPaint, 80)).not.toContain(control);
      const lines = discoveryMermaid(shop).split('\n').slice(1, -1);
      for (const line of lines) {
        const labels = line.match(/"[^"]*"/g) ?? [];
        expect(labels).toHaveLength(1);
        expect(labels[0]?.replaceAll('<br/>', '')).toMatch(/^"[\p{L}\p{N} .:/_#;-]*"$/u);
      }
    }),
  );
});

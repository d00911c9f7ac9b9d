import { parseConfig } from '../../../src/core/config/parse.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import type { Config } from '../../../src/core/model/config/config.ts';

export function configOf(text: string): Config {
  const read = parseConfig({ text, file: 'chaos.yml', env: {} });
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read.config;
}

/** Values without which Chaos Mesh refuses the fault. */
const needs: Readonly<Record<string, string>> = {
  'http-error': ', share: 100%',
  'http-delay': ', share: 100%',
  dns: ', response: servfail',
  'disk-slow': ', path: /data',
};

/** Every fault that Chaos Mesh knows, on two workloads, and two that it does not know. */
export const everyFault = (plan = 'scenarios: 12, faults: 1..3, seed: all'): Config =>
  configOf(`version: 1
preview: http://127.0.0.1:3000
targets:
  api: { kubernetes: { namespace: pr-7, workload: deployment/api, engine: chaos-mesh, port: 8080 } }
  db: { kubernetes: { namespace: pr-7-data, workload: statefulset/db, engine: chaos-mesh, port: 5432 } }
  edge: { link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 } }
checks: [{ name: front, http: { path: / } }]
faults:
${faults
  .filter(({ chaosMesh, docs }) => chaosMesh !== undefined && docs !== null)
  .map(({ kind }) => `  - { fault: ${kind}, on: [api, db]${needs[kind] ?? ''} }`)
  .join('\n')}
  - { fault: latency, on: edge }
  - { fault: surge, on: preview }
plan: { budget: 1h, ${plan} }
`);

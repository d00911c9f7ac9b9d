import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, complaints, read, root } from './github-yaml.ts';

type Step = { readonly uses?: string; readonly with?: object; readonly if?: unknown };
type Workflow = {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[]; readonly 'timeout-minutes'?: number }>>;
};

const files = readdirSync(new URL('.github/workflows/', root)).map((name) => ({
  path: `.github/workflows/${name}`,
  text: read(`.github/workflows/${name}`),
}));
const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)];
const blocks = pages
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) => blocksOf(read(page), 'yaml').map(({ line, text }) => ({ path: `.github/workflows/${page}:${line}`, text })))
  .filter(({ text }) => /^jobs:/m.test(text));
const examples = [
  'services/workflow',
  'kubernetes/workflow',
  'kubernetes/workflow-chaos-mesh',
  'shards/workflow',
  'toxiproxy/workflow',
].map((name) => ({
  path: `.github/workflows/example-${name.replace('/', '-')}.yml`,
  text: read(`examples/${name}.yml`),
}));
const workflows = [...files, ...blocks, ...examples];
const stepsOf = (text: string): readonly Step[] => Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps ?? []);

test('the docs show workflows', () => {
  expect(blocks.length).toBeGreaterThan(0);
});

test('the language service sees what is wrong', async () => {
  expect(await complaints('broken/action.yml', read('action.yml').replace('main: dist/main.js', ''))).not.toEqual([]);
  expect(await complaints('.github/workflows/x.yml', 'on: pull_request\njobs:\n  a:\n    runs_on: ubuntu-24.04\n')).not.toEqual([]);
});

test.each(['action.yml', 'merge/action.yml'])('%s is a valid action', async (path) => {
  expect(await complaints(path, read(path))).toEqual([]);
});

test.each(workflows)('$path is a valid workflow', async ({ path, text }) => {
  expect(await complaints(path, text)).toEqual([]);
});

test.each(workflows)('$path gives no permission that it does not name', ({ text }) => {
  expect((parse(text) as Workflow).permissions).toBeDefined();
});

test.each(workflows)('$path ends every job that runs the gate in time, and never runs it after a failure', ({ text }) => {
  for (const job of Object.values((parse(text) as Workflow).jobs)) {
    const gates = (job.steps ?? []).filter(({ uses }) => uses === './' || uses?.startsWith('chaos-gate/'));
    if (gates.length > 0) expect(job['timeout-minutes']).toBeGreaterThanOrEqual(10);
    for (const gate of gates) expect(String(gate.if ?? '')).not.toMatch(/always|cancelled/);
  }
});

test.each(workflows)('$path passes only inputs that the action has', ({ text }) => {
  const gates = stepsOf(text).filter(({ uses }) => uses === './' || uses?.startsWith('chaos-gate/'));
  for (const gate of gates) {
    const action = gate.uses?.startsWith('chaos-gate/chaos-gate/merge@') ? 'merge/action.yml' : 'action.yml';
    const inputs = Object.keys((parse(read(action)) as { inputs: object }).inputs);
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(gate.with ?? {})));
  }
});

test.each(files)('$path pins every action to a commit, and says which version that is', ({ text }) => {
  const uses = text.split('\n').filter((line) => /\buses:/.test(line) && !/uses: \.\//.test(line));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

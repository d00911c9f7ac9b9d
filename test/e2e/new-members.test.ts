import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** One new member of each catalog, in files of its own: the pure half in `core`, and the half that acts or speaks. */
const files: Readonly<Record<string, string>> = {
  'src/core/faults/stub.ts': `
    import type { Fault } from './fault.ts';
    import { allTraffic } from './params/strikes.ts';
    export const stub: Fault = {
      kind: 'stub',
      summary: 's',
      observed: 'o',
      docs: { why: 'W.', reveals: 'R.', example: '{ fault: stub, on: api }' },
      severity: null,
      traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
      params: {},
      lasts: '1s',
      describe: () => 'stub',
      signal: () => 'SIGTERM',
    };`,
  'src/core/checks/stub.ts': `
    import * as z from 'zod';
    import type { Check } from './check.ts';
    export type StubParams = { readonly text: string };
    export interface StubResponse { readonly answers: number }
    export const stub: Check<StubParams, StubResponse> = {
      kind: 'stub',
      summary: 's',
      docs: { why: 'W.', example: '{ name: a, stub: {} }' },
      params: z.strictObject({ text: z.string() }),
      noun: 'probes',
      timed: false,
      runsPrograms: false,
      readsBack: false,
      asks: () => 'nothing',
      judge: (_, { answers }) => (answers > 0 ? null : 'body'),
      describe: () => 'stub',
    };`,
  'src/world/probes/stub.ts': `
    import type { StubParams, StubResponse } from '../../core/checks/stub.ts';
    import type { Probe } from './probe.ts';
    export const stub: Probe<StubParams, StubResponse> = {
      kind: 'stub',
      open: () => ({ send: async () => ({ response: { answers: 1 } }), close: async () => undefined }),
    };`,
  'src/core/report/findings/stub.ts': `
    import { say } from '../document/phrase.ts';
    import type { FindingKind } from './finding-kind.ts';
    export const stub: FindingKind = {
      story: { chapter: 'service', place: 3 },
      title: () => 'stub',
      hasPhase: false,
      clause: () => say\`it is a stub\`,
      clauseContains: null,
      expected: () => null,
      observed: () => null,
      samples: () => say\`none\`,
      timesOf: null,
      inTable: null,
      suggestion: () => null,
    };`,
  'src/core/targets/stub.ts': `
    import * as z from 'zod';
    import type { TargetKind } from './target-kind.ts';
    export type StubTarget = { readonly kind: 'stub'; readonly name: string };
    export const stub: TargetKind<StubTarget> = {
      kind: 'stub',
      summary: 's',
      noun: 'a stub',
      docs: { why: 'W.', example: 'api: { stub: {} }' },
      schema: z.strictObject({}),
      takes: ['signal'],
      runsPrograms: () => true,
      touchesMachine: () => true,
      addresses: () => [],
      isServer: () => true,
      expendable: () => null,
      listensOn: () => null,
      startedByGate: () => false,
      leadsTo: () => null,
      identities: () => [],
      isCarried: () => false,
      leadsToPreview: () => false,
      drawsWorker: () => false,
      isContainer: false,
      leadsToNamed: () => null,
      rehearsalStepMs: () => null,
      stepsMs: () => ({ injectMs: 0, removeMs: 0 }),
    };`,
  'src/world/drivers/stub.ts': `
    import type { StubTarget } from '../../core/targets/stub.ts';
    import type { DriverKind } from './driver.ts';
    export const stubKind: DriverKind<StubTarget> = {
      driver: () => ({
        prepare: async (_, id) => ({ id, target: 'stub', kind: 'process.stop', state: {} }),
        apply: async () => undefined,
        observeEffect: async () => ({ ok: true, says: '', numbers: {} }),
        undo: async () => undefined,
        verifyRemoved: async () => ({ ok: true, says: '', numbers: {} }),
      }),
      examine: async (_, effects) => ({ found: '', failures: effects.map(() => null) }),
    };`,
};

const member = { after: '', added: "export { stub } from './stub.ts';\n" };
/** The lines that name it in the lists. Nothing else in \`src\` is touched. */
const lists: Readonly<Record<string, readonly { readonly after: string; readonly added: string }[]>> = {
  'src/core/faults/index.ts': [member],
  'src/core/checks/index.ts': [member],
  'src/world/probes/index.ts': [member],
  'src/core/report/findings/index.ts': [member],
  'src/core/model/result/finding-traits.ts': [
    {
      after: 'const kinds = {\n',
      added: "  stub: { shows: 'behaviour', counts: null, worse: null, permanent: null, baselineCause: 'baseline-failed' },\n",
    },
  ],
  'src/core/targets/catalog.ts': [
    { after: '', added: "import { stub } from './stub.ts';\n" },
    { after: 'const members = { ', added: 'stub, ' },
  ],
  'src/world/drivers/catalog.ts': [
    { after: '', added: "import { stubKind } from './stub.ts';\n" },
    { after: '= {\n', added: '  stub: stubKind,\n' },
  ],
};

/** Every question that a kind must answer: without one of these members a value of the type does not compile. */
const mandatory: readonly (readonly [type: string, from: string, members: readonly string[]])[] = [
  ['Fault', 'core/faults/fault', ['kind', 'summary', 'observed', 'docs', 'severity', 'traits', 'params', 'lasts', 'describe']],
  ['FaultTraits', 'core/faults/fault', ['stops', 'delays', 'adds', 'strikes']],
  [
    'Check',
    'core/checks/check',
    ['kind', 'summary', 'docs', 'params', 'noun', 'timed', 'runsPrograms', 'readsBack', 'asks', 'judge', 'describe'],
  ],
  ['Probe', 'world/probes/probe', ['kind', 'open']],
  ['FindingTraits', 'core/model/result/finding-traits', ['shows', 'counts', 'worse', 'permanent', 'baselineCause']],
  [
    'FindingKind',
    'core/report/findings/finding-kind',
    ['story', 'title', 'hasPhase', 'clause', 'clauseContains', 'expected', 'observed', 'samples', 'timesOf', 'suggestion', 'inTable'],
  ],
  [
    'TargetKind',
    'core/targets/target-kind',
    [
      ...[
        'kind',
        'summary',
        'noun',
        'docs',
        'schema',
        'takes',
        'isContainer',
        'runsPrograms',
        'touchesMachine',
        'addresses',
        'isServer',
        'listensOn',
        'startedByGate',
      ],
      ...['leadsTo', 'leadsToNamed', 'identities', 'isCarried', 'leadsToPreview', 'drawsWorker', 'stepsMs', 'rehearsalStepMs'],
    ],
  ],
  ['DriverKind', 'world/drivers/driver', ['driver']],
  ['Driver', 'world/drivers/driver', ['prepare', 'apply', 'observeEffect', 'undo', 'verifyRemoved']],
];

const incomplete = [
  ...mandatory.map(([type, from]) => `import type { ${type} } from './${from}.ts';`),
  'declare function without<T, K extends keyof T>(value: T, key: K): Omit<T, K>;',
  ...mandatory.flatMap(([type, , members]) => [
    `declare const a${type}: ${type};`,
    ...members.flatMap((name) => ['// @ts-expect-error', `export const ${type}_${name}: ${type} = without(a${type}, '${name}');`]),
  ]),
].join('\n');

/** @param left the folders whose stubs are left out. Then the compiler checks only the catalogs there: the first test checks all other files. */
function withStubs(left: readonly string[] = []): string {
  const copy = mkdtempSync(join(tmpdir(), 'chaos-gate-members-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(new URL('src', root), join(copy, 'src'), { recursive: true });
  cpSync(new URL('package.json', root), join(copy, 'package.json'));
  symlinkSync(fileURLToPath(new URL('node_modules', root)), join(copy, 'node_modules'));
  const options = JSON.parse(readFileSync(new URL('tsconfig.json', root), 'utf8'));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...options, include: ['src'] }));
  for (const [path, text] of Object.entries(files)) if (!left.includes(dirname(path))) writeFileSync(join(copy, path), text);
  for (const [path, lines] of Object.entries(lists))
    if (!left.includes(dirname(path)))
      for (const { after, added } of lines) {
        const text = readFileSync(join(copy, path), 'utf8');
        expect(text).toContain(after);
        writeFileSync(
          join(copy, path),
          text.replace(after, () => after + added),
        );
      }
  if (left.length > 0) skipChecks(copy, left);
  return copy;
}

function skipChecks(copy: string, checked: readonly string[]): void {
  for (const path of readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' })) {
    const file = join(copy, 'src', path);
    const isChecked = checked.some((folder) => file === join(copy, folder, 'catalog.ts'));
    if (file.endsWith('.ts') && !isChecked) writeFileSync(file, `// @ts-nocheck\n${readFileSync(file, 'utf8')}`);
  }
}

/** The first lines of what the compiler refuses. */
function complaintsIn(copy: string): string[] {
  // Beside other tests, several threads take twice the processor time of one.
  const words = ['--noEmit', '--pretty', 'false', '--singleThreaded'];
  const { stdout, status } = spawnSync(join(copy, 'node_modules/.bin/tsc'), words, { cwd: copy, encoding: 'utf8' });
  const complaints = stdout.split('\n').filter((line) => /^\S+\(\d+,\d+\): error/.test(line));
  expect(status === 0).toBe(complaints.length === 0);
  return complaints;
}

test('a new fault, check, finding and target compile when they answer every question, and touch only their files and the lists', () => {
  const copy = withStubs();
  writeFileSync(join(copy, 'src/incomplete.ts'), incomplete);
  expect(complaintsIn(copy)).toEqual([]);
});

test('a check without its probe, a finding without its words, and a target without its driver do not compile', () => {
  const complaints = complaintsIn(withStubs(['src/world/probes', 'src/core/report/findings', 'src/world/drivers']));
  expect(complaints.map((line) => line.replace(/\(.*/, '')).toSorted()).toEqual([
    'src/core/report/findings/catalog.ts',
    'src/world/drivers/catalog.ts',
    'src/world/probes/catalog.ts',
  ]);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importServers } from '../containers/servers.ts';
import { caughtIn, evidenceFile } from './evidence.ts';
import { familyOf, pairs } from './families.ts';
import { certaintyTable, countedSigns, leftOutTable, misses } from './left-out.ts';
import { keep, missing, readLog } from './log.ts';
import { startNoise } from './noise.ts';
import { python } from './parts.ts';
import { postgresPrograms, startPostgres } from './postgres.ts';
import { corpusRows } from './rows.ts';
import { isPeer, isRunKind, runKinds } from './run-kind.ts';
import { type RunOptions, runPair } from './run-pair.ts';
import { nameOf, type RunRecord, type RunSpec } from './run-record.ts';
import { specsOf } from './run-specs.ts';
import { pairTable, tableOf, withTables } from './table.ts';

/**
 * `npm run corpus`: runs every pair whose programs are installed, and prints the tables. It can be run in parts: a run that is in the
 * log is not repeated, and `--print` only prints. `--pairs a,b`, `--kinds weak,sound,usual,drawn,control,peer,peer-sound` (or `--only`), `--seeds 10`, `--from 1`,
 * `--family proxies,stores`, `--at-once 1`, `--quick` (one seed of weak and sound), `--no-lessons` (neither
 * minimal scenarios nor breaking points), `--bundle` (dist/ instead of the source), `--log FILE`, `--results DIR` (the evidence of
 * each run), `--left-out` (diagnoses by the current rules from the evidence in DIR, with and without the certainties of the pair's own family),
 * `--fit` (counts the signs in that evidence),
 * `--write` (writes the tables into docs/benchmarks.md). Exits with 1 when a row misses its goal.
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    pairs: { type: 'string' },
    kinds: { type: 'string', default: runKinds.join(',') },
    only: { type: 'string' },
    seeds: { type: 'string', default: '10' },
    from: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    bundle: { type: 'boolean', default: false },
    lessons: { type: 'boolean', default: true },
    print: { type: 'boolean', default: false },
    log: { type: 'string', default: 'corpus.jsonl' },
    results: { type: 'string' },
    'left-out': { type: 'boolean', default: false },
    fit: { type: 'boolean', default: false },
    family: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

// Each run that is in progress ends its gate and its processes with this process.
process.setMaxListeners(100);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const inTemp = (path: string): string => (isAbsolute(path) ? path : join(tmpdir(), path));
const log = inTemp(values.log);
const wantedKinds = (values.quick ? 'weak,sound' : (values.only ?? values.kinds)).split(',').filter(isRunKind);
const wantedPairs =
  values.pairs?.split(',') ??
  Object.keys(pairs).filter((name) => values.family === undefined || values.family.split(',').includes(String(familyOf(name))));
const seeds = values.quick ? 1 : Number(values.seeds);

const lacks = (program: string): boolean =>
  program === 'postgres'
    ? postgresPrograms() === null
    : `${process.env.PATH}:/usr/sbin`.split(':').every((folder) => !existsSync(join(folder, program)));

let engineRuns: boolean | undefined;
const engine = (): boolean => {
  engineRuns ??= spawnSync('docker', ['info']).status === 0;
  return engineRuns;
};
const lacksModule = (name: string): boolean => spawnSync(python, ['-c', `import ${name}`]).status !== 0;
const lacksPackage = (name: string): boolean => !existsSync(new URL(`node_modules/${name}`, import.meta.url));

const able = wantedPairs.filter((name) => {
  const without = [
    ...(pairs[name]?.needs ?? []).filter(lacks),
    ...(pairs[name]?.modules ?? []).filter(lacksModule).map((one) => `Python module ${one}`),
    ...(pairs[name]?.packages ?? []).filter(lacksPackage).map((one) => `npm package ${one} (\`npm ci --prefix test/corpus\`)`),
  ];
  if (without.length > 0) say(`${name} is left out: ${without.join(', ')} is not installed`);
  const needsEngine = without.length === 0 && pairs[name]?.needs?.includes('docker') === true;
  if (needsEngine && !engine()) say(`${name} is left out: no container engine runs (\`docker info\`)`);
  return without.length === 0 && (!needsEngine || engine());
});

const digits = (value: number): string => String(Number(value.toPrecision(3)));

const lineOf = ({ verdict, diagnoses, smallest, edge, oneShot, wallMs, reason, trouble, ...spec }: RunRecord): string =>
  [
    `${nameOf(spec)}: ${verdict}`,
    ...(diagnoses.length > 0 ? [`named ${diagnoses.join(', ')}`] : []),
    ...(spec.broke.length > 0 ? [`broke: ${spec.broke.join(' + ')}`] : []),
    ...(smallest === null ? [] : [`smallest ${smallest.strength ?? ''} of ${smallest.faults}`]),
    ...(edge === null ? [] : [`edge ${edge.parameter} ${digits(edge.value)} (${digits(edge.low)}–${digits(edge.high)})`]),
    ...(isPeer(spec.kind)
      ? [`one-shot ${oneShot === null ? 'saw nothing' : oneShot.byDefault ? 'caught' : oneShot.strictly ? 'caught when strict' : 'missed'}`]
      : []),
    `${Math.round(wallMs / 1000)} s`,
    ...(verdict === 'failed' || verdict === 'passed' ? [] : [reason, trouble ?? '']),
  ].join('; ');

async function runAll(specs: readonly RunSpec[], options: RunOptions): Promise<void> {
  const waiting = [...specs];
  const one = async () => {
    for (let spec = waiting.shift(); spec !== undefined; spec = waiting.shift()) {
      const record = await runPair(spec, options);
      await keep(log, record);
      say(lineOf(record));
    }
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, one));
}

if (!values.print) {
  const specs = missing(specsOf(able, wantedKinds, seeds, Number(values.from)), await readLog(log));
  const programs = postgresPrograms();
  const database =
    programs !== null && specs.some(({ pair }) => pairs[pair]?.needs?.includes('postgres')) ? await startPostgres(programs) : null;
  if (specs.some(({ pair }) => pairs[pair]?.needs?.includes('docker'))) await importServers('node', 'nginx', 'haproxy', 'postgres');
  const program = fileURLToPath(new URL(values.bundle ? '../../dist/cli.js' : '../../src/cli/bin.ts', import.meta.url));
  const results = values.results === undefined ? null : inTemp(values.results);
  if (results !== null) await mkdir(results, { recursive: true });
  const options: RunOptions = {
    program: [program],
    postgresPort: database?.port ?? 0,
    lessons: values.lessons,
    ...(results !== null && {
      onResult: (spec, result, { layout, needs }) =>
        writeFile(evidenceFile(results, spec), JSON.stringify({ result, layout, needs }, null, 2)),
    }),
  };
  await runAll(
    specs.filter(({ kind }) => kind !== 'control'),
    options,
  );
  const controls = specs.filter(({ kind }) => kind === 'control');
  const stopNoise = controls.length > 0 ? startNoise() : () => undefined;
  await runAll(controls, options);
  stopNoise();
  database?.stop();
}

const records = [...(await readLog(log)).values()];
const caught =
  values.results === undefined
    ? []
    : await caughtIn(
        records.filter(({ pair }) => wantedPairs.includes(pair)),
        inTemp(values.results),
      );
if (values.fit) {
  const file = new URL('../../src/core/diagnosis/measured-signs.ts', import.meta.url);
  const lines = Object.entries(countedSigns(caught)).map(([sign, counts]) => `  ${JSON.stringify(sign)}: ${JSON.stringify(counts)},`);
  await writeFile(
    file,
    `import type { MeasuredSigns } from './weakness.ts';\n\n/** Written by \`npm run corpus -- --print --fit\`: how often each sign was right on each family of the corpus. */\nexport const measuredSigns: MeasuredSigns = {\n${lines.join('\n')}\n};\n`,
  );
  spawnSync('npx', ['biome', 'check', '--write', fileURLToPath(file)], { stdio: 'ignore' });
}
if (values['left-out']) say(`\n${leftOutTable(caught)}\n\n${certaintyTable(caught)}\n\n${misses(caught).join('\n')}`);
const rows = corpusRows(records, pairs);
if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
const tables = `${tableOf(rows)}\n\n${pairTable(records, pairs)}`;
say(`\n${tables}\n\n${records.length} runs in ${log}`);
if (values.write) {
  const page = new URL('../../docs/benchmarks.md', import.meta.url);
  await writeFile(page, withTables(await readFile(page, 'utf8'), tables));
}

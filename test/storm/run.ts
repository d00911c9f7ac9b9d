import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundled, prebuilt } from './build.ts';
import { pointRows } from './points/rows.ts';
import type { RunReport } from './process.ts';
import type { StormRow } from './row.ts';
import { rows } from './rows.ts';
import { isMutantCaught, lengthOf, runRow } from './storm.ts';
import { tableOf, withRows } from './table.ts';

/** `npm run storm`: `--seed`, `--scale 0.05`, `--row kill --only 17`, `--at-once 8`, `--no-mutants`, `--prebuilt` (the bundle in dist/), `--write` (each row, into docs/safety.md). */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    seed: { type: 'string', default: 'storm' },
    scale: { type: 'string', default: '1' },
    row: { type: 'string', multiple: true },
    only: { type: 'string' },
    'at-once': { type: 'string', default: '8' },
    mutants: { type: 'boolean', default: true },
    prebuilt: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    lasts: { type: 'string', default: '9000' },
  },
});

const say = (text: string) => process.stdout.write(`${text}\n`);
const began = performance.now();
const since = () => `${Math.round((performance.now() - began) / 1000)} s`;
const build = values.prebuilt ? prebuilt() : bundled();
process.once('exit', () => build.remove());
const given = {
  build,
  seed: values.seed,
  scale: Number(values.scale),
  atOnce: Number(values['at-once']),
  lastsMs: Number(values.lasts),
  ...(values.only !== undefined && { only: Number(values.only) }),
  onProblem: (message: string) => say(`✗ ${message}`),
};
const options = { ...given, lengthMs: await lengthOf(given) };
say(`seed ${options.seed}; a run is ${(options.lengthMs / 1000).toFixed(1)} s from start to end; ${options.atOnce} in parallel`);

const page = new URL('../../docs/safety.md', import.meta.url);
const table: StormRow[] = [];
const record = (row: StormRow) => {
  table.push(row);
  say(`${since()} ${tableOf([row]).split('\n').at(-1)}`);
  if (values.write) writeFileSync(page, withRows(readFileSync(page, 'utf8'), [row]));
};
const all: RunReport[] = [];
for (const row of rows.filter(({ key }) => values.row?.includes(key) ?? true)) {
  const { row: result, reports } = await runRow(row, options);
  all.push(...reports);
  const caught = values.mutants ? await isMutantCaught(row, options) : undefined;
  record({ ...result, ...(caught !== undefined && { mutant: { name: row.mutant.name, caught } }) });
}
for (const [key, row] of Object.entries(pointRows)) {
  if (values.row?.includes(key) === false || values.only !== undefined) continue;
  record(await row({ ...given, share: given.scale, mutants: values.mutants }));
}
const littered = all.filter(({ problems }) => problems.some((one) => one.includes('litter:'))).length;
// A few runs are too small a sample for this row.
if (values.row === undefined || all.length >= 1_000)
  record({ row: 'litter after all of these', runs: all.length, goal: '0', seen: `${littered}`, ok: littered === 0 });
say(`\n${tableOf(table)}\n\n${all.length} runs in ${since()}, seed ${options.seed}`);
if (table.some(({ ok, mutant }) => !ok || mutant?.caught === false)) process.exitCode = 1;

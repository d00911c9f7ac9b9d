import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { StormRow } from '../storm/row.ts';
import { tableOf, withRows } from '../storm/table.ts';
import { fuzz } from './fuzz.ts';

/**
 * `npm run fuzz`: the readers of configs and journals with 250,000 generated inputs; `--scale 0.01`, `--seed 7`, `--write` (into docs/safety.md). Exits
 * with 1 when an input was read in a wrong way, took more than 1 s of processor time, or memory exceeded 256 MB.
 *
 * The npm script limits the heap, because V8 collects no garbage while the machine has memory for more: only then the memory tells what the
 * readers keep. A reader that keeps its inputs ends the process.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const scaled = (count: number): number => Math.max(1, Math.round(count * Number(values.scale)));
const largestRssMb = 256;

const counts = { structured: scaled(100_000), bytes: scaled(100_000), journals: scaled(50_000) };
const { wrong, tried, slow, slowestMs, largestRssMb: rssMb } = fuzz(counts, Number(values.seed));
for (const one of wrong) process.stdout.write(`✗ ${one}\n`);
const row: StormRow = {
  row: 'generated configs and journals',
  runs: tried,
  goal: `0 wrong, each < 1 s, memory < ${largestRssMb} MB`,
  seen: `${wrong.length} wrong, ${slow} slow, slowest ${slowestMs} ms, ${rssMb} MB`,
  ok: wrong.length === 0 && slow === 0 && rssMb < largestRssMb,
};
process.stdout.write(`${tableOf([row])}\n`);
const page = new URL('../../docs/safety.md', import.meta.url);
if (values.write) writeFileSync(page, withRows(readFileSync(page, 'utf8'), [row]));
process.exitCode = row.ok ? 0 : 1;

import { readdir } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchRow, BenchRows } from './row.ts';

// Runs every row of this folder, one after the other, and prints one markdown table.
const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } });

const rowsOf = async (file: string): Promise<BenchRow[]> => {
  const loaded = (await import(`./${file}`)) as { row?: BenchRows };
  if (loaded.row === undefined) return [];
  process.stderr.write(`${file} …\n`);
  return loaded.row({ quick: values.quick });
};

const line = (row: BenchRow): string =>
  `| ${[row.row, row.ours, row.peer, row.ratio, row.goal, row.ok ? 'yes' : '**no**', row.note ?? ''].join(' | ')} |`;

const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.ts') && !['row.ts', 'run.ts'].includes(name)).sort();
const wanted = files.filter((name) => values.only === undefined || name.startsWith(values.only));
if (wanted.length === 0) throw new RangeError(`no row is called that; there are ${files.join(', ')}`);

const load = loadavg()[0] ?? 0;
console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load ${load.toFixed(1)} at the start.\n`);
console.log('| row | ours | peer | ratio | goal | met | note |\n|---|---|---|---|---|---|---|');
let missed = 0;
for (const file of wanted) {
  for (const row of await rowsOf(file)) {
    console.log(line(row));
    if (!row.ok) missed += 1;
  }
}
process.exitCode = missed === 0 ? 0 : 1;

import { parseArgs } from 'node:util';
import { bundled, mutant } from '../build.ts';
import type { StormRow } from '../row.ts';
import { simulationRow } from './simulation-row.ts';
import { deathRow, isCaught, mutants, writeRow } from './table.ts';

const { values } = parseArgs({
  options: {
    most: { type: 'string' },
    'at-once': { type: 'string', default: '3' },
    kind: { type: 'string', multiple: true },
    row: { type: 'string' },
    source: { type: 'boolean', default: false },
  },
});
const build = values.source ? mutant('whole', []) : bundled();
process.once('exit', () => build.remove());
const options = {
  build,
  atOnce: Number(values['at-once']),
  ...(values.most !== undefined && { most: Number(values.most) }),
  ...(values.kind !== undefined && { kinds: values.kind }),
  onProblem: (says: string) => console.log(`✗ ${says}`),
};
const rows = { deaths: deathRow, writes: writeRow };
const say = ({ row, runs, goal, seen, ok, mutant: broken }: StormRow, startMs: number) => {
  const caught = broken === undefined ? '' : ` | ${broken.name}: ${broken.caught ? 'caught' : 'MISSED'}`;
  console.log(
    `${ok ? '✓' : '✗'} ${row} | ${runs} runs | ${goal} | ${seen}${caught} | ${Math.round((performance.now() - startMs) / 1000)} s`,
  );
  if (!ok || broken?.caught === false) process.exitCode = 1;
};
for (const name of ['deaths', 'writes'] as const) {
  if (values.row !== undefined && values.row !== name) continue;
  const startMs = performance.now();
  const row = await rows[name](options);
  const broken = mutant(mutants[name].name, mutants[name].edits);
  try {
    say({ ...row, mutant: { name: broken.name, caught: await isCaught(name, broken) } }, startMs);
  } finally {
    broken.remove();
  }
}
if (values.row === undefined || values.row === 'simulation') say(await simulationRow(), performance.now());

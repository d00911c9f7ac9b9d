import { parseArgs } from 'node:util';
import { bundled, mutant } from '../build.ts';
import { tableOf } from '../table.ts';
import { pointRows } from './rows.ts';

/** Runs only these rows of `npm run storm`: `--row points --kind latency --scale 0.1 --at-once 3 --source --no-mutants`. */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    scale: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '3' },
    kind: { type: 'string', multiple: true },
    row: { type: 'string', multiple: true },
    source: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: true },
  },
});
const build = values.source ? mutant('whole', []) : bundled();
process.once('exit', () => build.remove());
for (const [key, row] of Object.entries(pointRows)) {
  if (values.row?.includes(key) === false) continue;
  const startMs = performance.now();
  const result = await row({
    build,
    atOnce: Number(values['at-once']),
    share: Number(values.scale),
    mutants: values.mutants,
    ...(values.kind !== undefined && { kinds: values.kind }),
    onProblem: (message) => console.log(`✗ ${message}`),
  });
  console.log(`${tableOf([result])}\n${Math.round((performance.now() - startMs) / 1000)} s\n`);
  if (!result.ok || result.mutant?.caught === false) process.exitCode = 1;
}

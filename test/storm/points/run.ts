import { parseArgs } from 'node:util';
import { bundled, mutant } from '../build.ts';
import { deathRow, writeRow } from './table.ts';

const { values } = parseArgs({
  options: {
    most: { type: 'string' },
    'at-once': { type: 'string', default: '3' },
    kind: { type: 'string', multiple: true },
    row: { type: 'string' },
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
for (const [name, row] of Object.entries({ deaths: deathRow, writes: writeRow })) {
  if (values.row !== undefined && values.row !== name) continue;
  const startMs = performance.now();
  const { row: title, runs, goal, seen, ok } = await row(options);
  console.log(`${ok ? '✓' : '✗'} ${title} | ${runs} runs | ${goal} | ${seen} | ${Math.round((performance.now() - startMs) / 1000)} s`);
  if (!ok) process.exitCode = 1;
}

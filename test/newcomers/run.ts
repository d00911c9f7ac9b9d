// `npm run newcomers [NAME…]`: plays the ten repositories from a clone to the first verdict, with the bundle, and prints a table.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../e2e/free-ports.ts';
import { disturbsDependency, play } from './play.ts';
import { repositories } from './repositories.ts';

const program = [process.execPath, fileURLToPath(new URL('../../dist/cli.js', import.meta.url))];
const only = process.argv.slice(2);
const chosen = repositories.filter(({ name }) => only.length === 0 || only.includes(name));

/** Compose repositories use the image that `npm run test:containers` makes, under the names of the usual ones. */
if (chosen.some(({ starts }) => starts === 'compose'))
  for (const name of ['postgres', 'redis', 'mongo']) execFileSync('docker', ['tag', 'chaos-gate-test:latest', `${name}:newcomer`]);

const rows = [
  '| repository | kind | the right program | a real dependency was disturbed | verdict | from clone to verdict |',
  '|---|---|---|---|---|---|',
];
const times: number[] = [];
for (const repository of chosen) {
  const [front = 0, store = 0] = await freePorts(2);
  const ports = { front, store };
  const played = await play(repository, ports, program);
  const { port, words } = repository.expected(ports);
  const isRight = words.every((word) => played.config.includes(word)) && (port === null || played.config.includes(`:${port}`));
  const handedOver = repository.starts === 'cluster' && played.output.includes('without a cluster');
  times.push(played.tookMs);
  const verdict = played.result?.verdict ?? (handedOver ? 'handed over' : `exit code ${played.code}`);
  const disturbed = disturbsDependency(played) ? 'yes' : handedOver ? 'handed over' : 'no';
  rows.push(
    `| ${repository.name} | ${repository.kind} | ${isRight ? 'yes' : 'no'} | ${disturbed} | ${verdict} | ${Math.round(played.tookMs / 1000)} s |`,
  );
  process.stderr.write(`${rows.at(-1)}\n`);
}
const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
process.stdout.write(`${rows.join('\n')}\n\nmedian ${Math.round(median / 1000)} s, longest ${Math.round(Math.max(...times) / 1000)} s\n`);

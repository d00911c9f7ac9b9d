// `npm run vm [-- FILE…]`: runs the tests with containers in a virtual machine of Debian with systemd and version 2 of the control groups,
// and prints a table. Options: `--tests` with a regular expression, for some tests only; `--limit 120`, in minutes; `--folder`, where images and
// results are kept. It needs root, mmdebstrap and e2fsprogs.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { imageIn } from './image.ts';
import { boot } from './machine.ts';
import { repositoryDisk } from './repository.ts';
import { type FileResult, failuresIn, tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '120' },
    tests: { type: 'string', default: '' },
    folder: { type: 'string', default: join(tmpdir(), 'chaos-gate-vm') },
  },
});

/** What differs on such a machine: limits of control groups, rules for packets, and the rights of users. */
const standard = ['scarcity', 'disk-slow', 'matrix', 'rights'].map((name) => `test/containers/${name}.test.ts`);

const repository = fileURLToPath(new URL('../..', import.meta.url));
const began = performance.now();
const say = (text: string): void => void process.stderr.write(`${Math.round((performance.now() - began) / 1000)} s: ${text}\n`);

const image = await imageIn(values.folder, say);
const work = join(values.folder, `run-${process.pid}`);
const share = join(work, 'share');
await mkdir(share, { recursive: true });
await writeFile(join(share, 'files'), (positionals.length > 0 ? positionals : standard).join(' '));
await writeFile(join(share, 'tests'), values.tests);
say('copying the repository');
const disk = await repositoryDisk(repository, work);
say('booting');
await boot({ image, repository: disk, share, folder: work }, Number(values.limit) * 60_000).finally(() =>
  Promise.all([disk, join(work, 'changes')].map((file) => rm(file, { force: true }))),
);

const written = await readFile(join(share, 'results.json'), 'utf8').catch(() => {
  throw new Error(`the tests did not end; see ${join(work, 'console.log')} and ${share}`);
});
const results = JSON.parse(written) as { readonly testResults: readonly FileResult[] };
const failures = failuresIn(results.testResults);
process.stdout.write(`${await readFile(join(share, 'machine'), 'utf8')}\n${tableOf(results.testResults, '/repository')}\n`);
for (const failure of failures) process.stdout.write(`\nFAILED ${failure}\n`);
say(`the output of the tests is in ${share}`);
if (failures.length > 0 || results.testResults.length === 0) process.exitCode = 1;

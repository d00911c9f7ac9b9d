// Reads the results of the test runs, as vitest's JSON reporter writes them.
//   node .ci/results.mjs retry FULL                  the failed files that may run again, alone; exit code 1: none, or too many
//   node .ci/results.mjs count ALONE[,ALONE] FULL... what failed, and a last line `PASSED FAILED`; the files that ran alone replace those of the full runs
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Tests of these folders time real processes, and other tests ran beside them. Nothing else runs twice: what fails once in pure code is a defect. */
const timed = /^test\/(?:(?:action|cli|containers|e2e|examples|gate|world)\/|kubernetes\/(?:gate|rights)\.)/;
/** What a fault leaves behind is a defect, however rarely it happens. */
const safety = /^test\/(?:containers\/(?:gate-dies|storm)|e2e\/(?:points|storm)|world\/(?:journal|recover|undo))/;
const maxFiles = 4;

const say = (text) => process.stdout.write(`${text}\n`);

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    return undefined;
  }
};
const place = ({ name }) => relative(process.cwd(), name);
const failedTests = ({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed');
const hasFailed = (file) => file.status === 'failed' || failedTests(file).length > 0;

function retry(full) {
  const failed = (read(full) ?? []).filter(hasFailed).map(place);
  const may = failed.length > 0 && failed.length <= maxFiles && failed.every((path) => timed.test(path) && !safety.test(path));
  if (may) say(failed.join('\n'));
  return may ? 0 : 1;
}

function count(alone, full) {
  const again = new Map(alone.split(',').flatMap((path) => (read(path) ?? []).map((file) => [file.name, file])));
  const first = full.map(read);
  for (const file of first.flatMap((run) => run ?? []).filter(({ name }) => again.has(name) && !hasFailed(again.get(name))))
    for (const test of failedTests(file)) say(`\nFAILED ONCE, passed alone: ${place(file)}\n  ${test.fullName}\n${cause(test)}`);
  const runs = first.map((run) => run?.map((file) => again.get(file.name) ?? file));
  const files = runs.flatMap((run) => run ?? []);
  for (const file of files.filter(hasFailed)) {
    for (const test of failedTests(file)) say(`\nFAILED ${place(file)}\n  ${test.fullName}\n${cause(test)}`);
    if (failedTests(file).length === 0) say(`\nFAILED ${place(file)}\n${String(file.message).slice(0, 1200)}`);
  }
  const passed = files.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length;
  // A file that cannot be loaded has failed, and so has a suite that was skipped.
  const failed = files.filter(hasFailed).reduce((sum, file) => sum + Math.max(1, failedTests(file).length), 0);
  const skipped = runs.filter(
    (run) => !run?.some(({ assertionResults }) => assertionResults.some(({ status }) => status === 'passed')),
  ).length;
  say(`${passed} ${failed + skipped}`);
  return 0;
}

const cause = ({ failureMessages }) => String(failureMessages?.[0]).slice(0, 1200);

const [command, path, ...others] = process.argv.slice(2);
process.exitCode = command === 'retry' ? retry(path) : count(path, others);

import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeHelpersOf } from '../containers/helpers-left.ts';
import { engineSocket } from '../containers/socket.ts';
import { readSmallFile } from '../process/descriptors.ts';
import { childEnvironment } from '../process/environment.ts';
import { helperMark } from '../process/helper.ts';
import { allPids, markName } from '../process/scan.ts';
import { within } from '../within.ts';

let commands = 0;

/** The mark of one command of a run. It ends with a dot, so that no mark is the beginning of another. @param runId left out in recovery */
export function commandMark(runId: string | undefined): string {
  commands += 1;
  return `${helperMark(runId ?? 'recovery')}:${process.pid}.${commands}.`;
}

/** No command that `sudo` has started runs longer: each has its own time limit. */
const mostMs = 12_000;
const pollMs = 20;

const helpersMs = 5_000;

/**
 * Ends the commands of a dead run that `sudo` runs as root, so that none of them acts after an undo, and waits for their end. Their words name
 * the run. If the right to end them is lost, it waits until they end themselves. Helper containers of the run are removed as well.
 */
export async function endCommandsOf(runId: string, signal: AbortSignal): Promise<void> {
  const socket = await engineSocket().catch(() => null);
  if (socket !== null) await within(helpersMs, signal, (limit) => removeHelpersOf(socket, runId, limit)).catch(() => undefined);
  const mark = `${helperMark(runId)}:`;
  for (const untilMs = performance.now() + mostMs; performance.now() < untilMs && (await isNamed(mark)); ) {
    await endMarked(mark);
    await sleep(pollMs, undefined, { signal });
  }
}

/** The processes that have a word with a mark that begins like this. */
export async function pidsNamed(mark: string): Promise<readonly number[]> {
  const isNamed = async (pid: number): Promise<boolean> =>
    (await readSmallFile(`/proc/${pid}/cmdline`).catch(() => '')).includes(`\0${markName}=${mark}`);
  const pids = await allPids();
  const named = await Promise.all(pids.map(isNamed));
  return pids.filter((_, index) => named[index]);
}

export const isNamed = async (mark: string): Promise<boolean> => (await pidsNamed(mark)).length > 0;

const killMs = 5_000;

/**
 * Kills, as root, every process whose environment has a mark that begins like this: a command and all its children, even where `sudo` itself
 * was killed. Resolves when none is left, or when it cannot be done. Never rejects.
 */
export function endMarked(mark: string): Promise<void> {
  const [file = '', ...words] = [
    ...(process.geteuid?.() === 0 ? [] : ['sudo', '-n']),
    ...['timeout', '--signal=KILL', `${killMs / 1000}`, process.execPath, '-e', killScript, `${markName}=${mark}`],
  ];
  return new Promise((done) => {
    execFile(file, words, { env: childEnvironment(process.env), timeout: killMs }, () => done());
  });
}

/** Looks until two looks in a row have found none: a process may start another one between a look and its signal. */
const killScript = `const { readdirSync, readFileSync } = require('node:fs');
for (let none = 0, looks = 0; none < 2 && looks < 100; looks += 1) {
  none += 1;
  for (const pid of readdirSync('/proc'))
    try {
      if (!/^\\d+$/.test(pid) || !('\\0' + readFileSync('/proc/' + pid + '/environ', 'latin1')).includes('\\0' + process.argv[1])) continue;
      none = 0;
      process.kill(Number(pid), 'SIGKILL');
    } catch {}
}`;

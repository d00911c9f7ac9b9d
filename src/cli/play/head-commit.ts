import { execFile } from 'node:child_process';

const limitMs = 5_000;

/** The full head commit of the folder's repository; empty when there is none, or no git. */
export function headCommit(folder: string, signal: AbortSignal): Promise<string> {
  return new Promise((done) => {
    execFile('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder, signal, timeout: limitMs, maxBuffer: 4096 }, (error, stdout) => {
      const commit = stdout.trim();
      done(error === null && /^[0-9a-f]{40,64}$/.test(commit) ? commit : '');
    });
  });
}

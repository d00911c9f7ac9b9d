import { spawn } from 'node:child_process';

/** Bursts of work in a separate process, as on a shared machine: about half of one core. */
const work = 'setInterval(() => { const end = Date.now() + 30 + 40 * Math.random(); while (Date.now() < end); }, 100)';

export function startNoise(): () => void {
  const noise = spawn(process.execPath, ['-e', work], { stdio: 'ignore' });
  const stop = () => noise.kill('SIGKILL');
  process.once('exit', stop);
  return stop;
}

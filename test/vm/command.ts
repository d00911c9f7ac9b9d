import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program at the lowest priority; what it prints is shown. @throws Error if it fails */
export async function run(program: string, words: readonly string[]): Promise<void> {
  const child = spawn('nice', ['-n', '19', program, ...words], { stdio: ['ignore', process.stderr, 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ended with exit code ${code}`);
}

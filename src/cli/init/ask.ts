import { createInterface } from 'node:readline/promises';

/** Asks for a yes or no on the terminal; Enter means yes. `null` where there is no terminal. */
export async function ask(prompt: string, isTerminal: boolean, signal: AbortSignal): Promise<boolean | null> {
  if (!isTerminal || process.stdin.isTTY !== true) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return !/^\s*n/i.test(await lines.question(`${prompt} [Y/n] `, { signal }));
  } finally {
    lines.close();
  }
}

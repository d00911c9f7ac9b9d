import { execFile } from 'node:child_process';

/** With whose rights a short command of the system runs: those of the gate, or those of root by `sudo` that asks for no password. */
export type Right = 'own' | 'sudo';

/** Such a command does one thing and takes milliseconds. Only root can end one that runs under sudo, so it gets a limit of its own. */
const limitS = 5;
const sudoLimitMs = 10_000;
const outputLimitBytes = 1024 * 1024;

/**
 * Runs one command without a shell. Resolves with its output.
 * @param input for its standard input
 * @throws Error with the last line that it wrote, if it fails or cannot be started
 */
export const runWith = (right: Right, words: readonly string[], signal: AbortSignal | null, input = ''): Promise<string> =>
  new Promise((done, fail) => {
    const [file = '', ...rest] = right === 'sudo' ? ['sudo', '-n', 'timeout', `${limitS}`, ...words] : words;
    const options = { timeout: sudoLimitMs, maxBuffer: outputLimitBytes, ...(signal !== null && { signal }) };
    const child = execFile(file, rest, options, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new Error(`${words[0]} failed: ${stderr.trim().split('\n').at(-1)?.slice(0, 200) || error.message}`, { cause: error }));
    });
    // A command that does not read its input closes it.
    child.stdin?.on('error', () => undefined).end(input);
  });

export const canSudo = (): Promise<boolean> =>
  runWith('sudo', ['true'], null).then(
    () => true,
    () => false,
  );

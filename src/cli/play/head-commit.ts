const limitMs = 5_000;

/** The full head commit of the folder's repository; empty when there is none, or no git. */
export async function headCommit(folder: string, signal: AbortSignal): Promise<string> {
  const { execa } = await import('execa');
  const options = {
    cwd: folder,
    cancelSignal: signal,
    timeout: limitMs,
    maxBuffer: 4096,
    stdin: 'ignore',
    stderr: 'ignore',
    reject: false,
  } as const;
  const { stdout = '', failed } = await execa('git', ['rev-parse', '--verify', 'HEAD'], options);
  return !failed && /^[0-9a-f]{40,64}$/.test(stdout) ? stdout : '';
}

const limitMs = 5_000;

/** A stranger may have written the folder, so git runs no program from its settings and fetches nothing. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.pager=cat', '-c', 'core.sshCommand=false'];
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };

/** The full head commit of the repository of the folder. Empty when there is no repository, or no git. */
export async function headCommit(folder: string, signal: AbortSignal): Promise<string> {
  const { execa } = await import('execa');
  const options = {
    cwd: folder,
    env: offline,
    cancelSignal: signal,
    timeout: limitMs,
    maxBuffer: 4096,
    stdin: 'ignore',
    stderr: 'ignore',
    reject: false,
  } as const;
  const { stdout = '', failed } = await execa('git', [...harmless, 'rev-parse', '--verify', 'HEAD'], options);
  return !failed && /^[0-9a-f]{40,64}$/.test(stdout) ? stdout : '';
}

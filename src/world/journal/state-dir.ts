import { constants } from 'node:fs';
import { access, lstat, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';

/**
 * The folder of journals that must outlive the job; not in RUNNER_TEMP, which the runner empties. `CHAOS_GATE_STATE_DIR`, otherwise
 * `$XDG_STATE_HOME/chaos-gate`, otherwise `~/.local/state/chaos-gate`.
 */
export function stateDirOf(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment.CHAOS_GATE_STATE_DIR;
  return given ? given : join(environment.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'chaos-gate');
}

/** Creates the folder, or refuses one that another user could have prepared: its journals contain commands to execute. */
export async function prepareStateDir(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause) =>
    fail('JOURNAL_UNWRITABLE', `cannot be created: ${cause.message}`, path),
  );
  await checkStateDir(path);
  await access(path, constants.W_OK).catch((cause) => fail('JOURNAL_UNWRITABLE', `cannot be written: ${cause.message}`, path));
}

/** The same refusal for a folder that is only read; a missing folder has no journals. @throws GateFailure STATE_UNSAFE */
export async function checkStateDir(path: string): Promise<void> {
  const seen = await lstat(path).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : fail('STATE_UNSAFE', `cannot be looked at: ${error.message}`, path),
  );
  if (seen === null) return;
  if (!seen.isDirectory()) fail('STATE_UNSAFE', 'is not a folder (a link is not followed)', path);
  if (seen.uid !== process.getuid?.()) fail('STATE_UNSAFE', 'belongs to another user', path);
  if ((seen.mode & 0o022) !== 0) fail('STATE_UNSAFE', 'can be written by other users', path);
}

function fail(code: 'STATE_UNSAFE' | 'JOURNAL_UNWRITABLE', message: string, path: string): never {
  throw new GateFailure(code, `the state folder ${path} ${message}`, {
    hint: `Set CHAOS_GATE_STATE_DIR to a folder of your own (chmod 700).`,
  });
}

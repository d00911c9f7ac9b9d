import { dispatch } from './dispatch.ts';
import { openTerminal } from './terminal/terminal.ts';

/** Something that still keeps the process alive after the result is a leak; output that is still being written is not. */
const lingerLimitMs = 5_000;

/** The entry point of the command line. `home` is the folder of the bundle, or `src/`. Sets the exit code. */
export async function cli(home: URL, words: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.exitCode = await dispatch(words, openTerminal(home, words));
  setTimeout(() => process.exit(), lingerLimitMs).unref();
}

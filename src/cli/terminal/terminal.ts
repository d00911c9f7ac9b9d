import { ansiPaint, noPaint, type Paint } from '../../core/report/terminal/paint.ts';
import type { Redact } from '../../core/secrets/redactor.ts';
import { guarded, inWorkflow } from './guarded.ts';

/** The streams and the environment of a command. Results go to `out`, everything else to `err`. */
export interface Terminal {
  /** The folder of the bundle, or `src/`. */
  readonly home: URL;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Neither throws, even if the reader has closed the stream. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** From now on neither shows any of these; earlier secrets stay hidden. */
  readonly hide: (secrets: readonly string[]) => void;
  /** Masks the same values in data, before it is quoted or cut. */
  readonly redact: Redact;
  /** Prints a line for the user, together with the progress. */
  readonly note: (line: string) => void;
  /** Replaces `note` until the returned function is called. */
  readonly divert: (note: (line: string) => void) => () => void;
  /** Whether progress can be redrawn in place. */
  readonly live: boolean;
  readonly columns: () => number;
  readonly rows: () => number;
  /** Colours for stdout, and for stderr. */
  readonly paint: Paint;
  readonly paintErr: Paint;
}

/** Opens the real terminal. Streams are opened on first use, because opening one takes as long as loading ten files. */
export function openTerminal(home: URL, words: readonly string[]): Terminal {
  const { env } = process;
  const [stdout, stderr] = [opened('stdout'), opened('stderr')];
  const cwd = process.cwd();
  const { out, err, hide, redact } = guarded({ env, cwd }, { out: (text) => say(stdout(), text), err: (text) => say(stderr(), text) });
  const plain = (line: string): void => err(`${line}\n`);
  let note = plain;
  return {
    home,
    env,
    cwd,
    out,
    err,
    hide,
    redact,
    note: (line) => note(line),
    divert: (other) => {
      note = other;
      return () => {
        note = plain;
      };
    },
    get live() {
      return stderr().isTTY === true && env.TERM !== 'dumb' && env.CI === undefined && !inWorkflow(env);
    },
    columns: () => Math.max(20, sizeOf(stderr())[0] || 80),
    rows: () => Math.max(5, sizeOf(stderr())[1] || 24),
    get paint() {
      return paintFor(stdout(), env, words);
    },
    get paintErr() {
      return paintFor(stderr(), env, words);
    },
  };
}

/** A reader that has closed the pipe (`| head`) must not stop a rollback: EPIPE ends the output, not the work. */
function opened(name: 'stdout' | 'stderr'): () => NodeJS.WriteStream {
  let stream: NodeJS.WriteStream | undefined;
  return () => {
    stream ??= process[name].on('error', () => {});
    return stream;
  };
}

/**
 * Reads the size from the terminal. `stream.columns` is only updated when the event loop handles SIGWINCH, which may be too late for a
 * drawing.
 */
const sizeOf = (stream: NodeJS.WriteStream): readonly [number, number] =>
  stream.isTTY === true ? stream.getWindowSize() : [stream.columns, stream.rows];

function say(stream: NodeJS.WriteStream, text: string): void {
  if (stream.writable) stream.write(text);
}

/** no-color.org: any value that is not empty turns colours off. */
function paintFor(stream: NodeJS.WriteStream, env: Terminal['env'], words: readonly string[]): Paint {
  if (words.includes('--no-color') || env.NO_COLOR || env.TERM === 'dumb') return noPaint;
  return stream.isTTY === true || env.FORCE_COLOR === '1' ? ansiPaint : noPaint;
}

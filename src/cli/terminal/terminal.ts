import { ansiPaint, noPaint, type Paint } from '../../core/report/terminal/paint.ts';

/** Where a command speaks, and what it stands on. Results go to `out`, everything else to `err`. */
export interface Terminal {
  /** The folder of the bundle, or `src/`. */
  readonly home: URL;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Neither throws, also when nobody listens any more. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A line for the person in front, wherever progress is shown at the moment. */
  readonly note: (line: string) => void;
  /** Takes `note` over until the returned function is called. */
  readonly divert: (note: (line: string) => void) => () => void;
  /** Can progress be redrawn in place? */
  readonly live: boolean;
  readonly columns: () => number;
  readonly rows: () => number;
  /** For stdout, and for stderr. */
  readonly paint: Paint;
  readonly paintErr: Paint;
}

/** The real one. */
export function openTerminal(home: URL, words: readonly string[]): Terminal {
  const { stdout, stderr, env } = process;
  const [out, err] = [quiet(stdout), quiet(stderr)];
  const plain = (line: string): void => err(`${line}\n`);
  let note = plain;
  return {
    home,
    env,
    cwd: process.cwd(),
    out,
    err,
    note: (line) => note(line),
    divert: (other) => {
      note = other;
      return () => {
        note = plain;
      };
    },
    live: stderr.isTTY === true && env.TERM !== 'dumb' && env.CI === undefined,
    columns: () => Math.max(20, stderr.columns || 80),
    rows: () => Math.max(5, stderr.rows || 24),
    paint: colours(stdout, env, words) ? ansiPaint : noPaint,
    paintErr: colours(stderr, env, words) ? ansiPaint : noPaint,
  };
}

/** A reader that has gone (`| head`) must not break a rollback: EPIPE ends the talking, not the work. */
function quiet(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', () => {});
  return (text) => {
    if (stream.writable) stream.write(text);
  };
}

/** no-color.org: any value that is not empty turns colours off. */
function colours(stream: NodeJS.WriteStream, env: Terminal['env'], words: readonly string[]): boolean {
  if (words.includes('--no-color') || env.NO_COLOR || env.TERM === 'dumb') return false;
  return stream.isTTY === true || env.FORCE_COLOR === '1';
}

import type { RunEvent } from '../../core/model/run/event.ts';
import { wrapped } from '../../core/report/terminal/wrap.ts';
import { visible } from '../../core/report/wording/visible.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { lines } from './lines.ts';
import { logLines } from './log-lines.ts';
import { openScreen } from './screen.ts';
import { emptyView, foldView } from './view.ts';

/** At most ten updates a second. */
const frameMs = 100;

/** Shows the progress of a run. */
export interface Progress {
  readonly onEvent: (event: RunEvent) => void;
  /** Events of the base. They are only logged. */
  readonly onBaseEvent: (event: RunEvent) => void;
  close(): void;
}

/** On a terminal a view that is redrawn in place, elsewhere a plain log. Both go to stderr. */
export const openProgress = (io: Terminal): Progress => (io.live ? openLive(io) : openLog(io));

const openLog = (io: Terminal): Progress => ({ onEvent: logOn(io, ''), onBaseEvent: logOn(io, 'base: '), close: () => {} });

function logOn(io: Terminal, who: string): (event: RunEvent) => void {
  let view = emptyView;
  return (event) => {
    const lines = logLines(event, view);
    view = foldView(view, event);
    for (const line of lines) io.note(`${who}${line}`);
  };
}

function openLive(io: Terminal): Progress {
  const screen = openScreen(io.err, io.columns);
  let view = emptyView;
  let clock = { atMs: 0, seenMs: performance.now() };
  const now = (): number => clock.atMs + performance.now() - clock.seenMs;
  const frame = (): string[] => lines(view, now(), { columns: io.columns(), rows: io.rows(), paint: io.paintErr });
  const keep = (...lines: string[]): void => {
    screen.draw(
      frame(),
      lines.flatMap((line) => hanging(line, io.columns())).map((line) => io.paintErr('dim', line)),
    );
  };
  const release = io.divert(keep);
  const giveBack = divertWarnings(keep);
  const timer = setInterval(() => screen.draw(frame()), frameMs);
  return {
    onEvent: (event) => {
      const lines = logLines(event, view);
      view = foldView(view, event);
      clock = { atMs: event.atMs, seenMs: performance.now() };
      if (lines.length > 0) keep(...lines);
    },
    // Notes are printed above the live view.
    onBaseEvent: logOn(io, 'base: '),
    close: () => {
      clearInterval(timer);
      giveBack();
      release();
      screen.close();
    },
  };
}

/**
 * Node prints its own warnings in the middle of the live view, where they would stay on the screen. This prints them above the view
 * instead. Returns a function that restores the default.
 */
function divertWarnings(keep: (line: string) => void): () => void {
  const before = process.listeners('warning');
  const above = ({ name, message }: Error): void => keep(`${name}: ${visible(message, 300)}`);
  process.removeAllListeners('warning').on('warning', above);
  return () => {
    process.off('warning', above);
    for (const listener of before) process.on('warning', listener);
  };
}

/** The width of the stopwatch and the space after it. */
const indent = 9;

/** Wraps a line of the log for a narrow terminal. */
const hanging = (line: string, columns: number): string[] =>
  wrapped(line, columns - indent).map((part, n) => (n === 0 ? part : `${' '.repeat(indent)}${part}`));

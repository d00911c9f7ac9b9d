import type { RunEvent } from '../../core/model/run/event.ts';
import { wrapped } from '../../core/report/terminal/wrap.ts';
import { visible } from '../../core/report/wording/visible.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { lines } from './lines.ts';
import { logLines } from './log-lines.ts';
import { openScreen } from './screen.ts';
import { emptyView, foldView } from './view.ts';

/** At most ten drawings a second. */
const frameMs = 100;

/** Shows a run while it happens. */
export interface Progress {
  readonly onEvent: (event: RunEvent) => void;
  /** Of the base, while it has its turn: a log alone. */
  readonly onBaseEvent: (event: RunEvent) => void;
  close(): void;
}

/** A redrawn view where a person looks on, a plain log elsewhere; both on stderr. */
export const openProgress = (io: Terminal): Progress => (io.live ? openLive(io) : openLog(io));

const openLog = (io: Terminal): Progress => ({ onEvent: logOn(io, ''), onBaseEvent: logOn(io, 'base: '), close: () => {} });

function logOn(io: Terminal, who: string): (event: RunEvent) => void {
  let view = emptyView;
  return (event) => {
    const said = logLines(event, view);
    view = foldView(view, event);
    for (const line of said) io.note(`${who}${line}`);
  };
}

function openLive(io: Terminal): Progress {
  const screen = openScreen(io.err, io.columns);
  let view = emptyView;
  let clock = { atMs: 0, seenMs: performance.now() };
  const now = (): number => clock.atMs + performance.now() - clock.seenMs;
  const frame = (): string[] => lines(view, now(), { columns: io.columns(), rows: io.rows(), paint: io.paintErr });
  const keep = (...said: string[]): void => {
    screen.draw(
      frame(),
      said.flatMap((line) => hanging(line, io.columns())).map((line) => io.paintErr('dim', line)),
    );
  };
  const release = io.divert(keep);
  const giveBack = divertWarnings(keep);
  const timer = setInterval(() => screen.draw(frame()), frameMs);
  return {
    onEvent: (event) => {
      const said = logLines(event, view);
      view = foldView(view, event);
      clock = { atMs: event.atMs, seenMs: performance.now() };
      if (said.length > 0) keep(...said);
    },
    // What is noted stands above the drawing.
    onBaseEvent: logOn(io, 'base: '),
    close: () => {
      clearInterval(timer);
      giveBack();
      release();
      screen.close();
    },
  };
}

/** Node prints its own warnings in the middle of the drawing, which then stays on the screen: they go above it. Returns how to undo that. */
function divertWarnings(keep: (line: string) => void): () => void {
  const before = process.listeners('warning');
  const above = ({ name, message }: Error): void => keep(`${name}: ${visible(message, 300)}`);
  process.removeAllListeners('warning').on('warning', above);
  return () => {
    process.off('warning', above);
    for (const listener of before) process.on('warning', listener);
  };
}

/** As wide as the stopwatch and the space behind it. */
const indent = 9;

/** A line of the log in a window that may be narrower. */
const hanging = (line: string, columns: number): string[] =>
  wrapped(line, columns - indent).map((part, n) => (n === 0 ? part : `${' '.repeat(indent)}${part}`));

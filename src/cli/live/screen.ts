import { widthOf } from '../../core/report/terminal/width.ts';

const esc = '\u001b[';
const hideCursor = `${esc}?25l`;
const showCursor = `${esc}?25h`;
const lineUp = `${esc}1A`;
const clearDown = `\r${esc}0J`;
/** DECAWM off: the terminal cuts a line at its right edge instead of wrapping it. */
const wrapOff = `${esc}?7l`;
const wrapOn = `${esc}?7h`;

/** A block of lines at the bottom of a terminal that is redrawn in place. */
export interface Screen {
  /** Prints `above` permanently and replaces the previous `frame`. */
  draw(frame: readonly string[], above?: readonly string[]): void;
  /** Clears the frame and shows the cursor again. It may be called any number of times. */
  close(): void;
}

/**
 * Each update is one write, so that it does not flicker. Each line of a frame takes one row, independent of the width of its characters.
 * `columns` returns the current width of the terminal. A terminal that has become narrower has wrapped the previous frame, and all of its
 * rows are cleared.
 */
export function openScreen(write: (text: string) => void, columns: () => number = () => Number.POSITIVE_INFINITY): Screen {
  let widths: readonly number[] = [];
  let open = true;
  const height = (): number => widths.reduce((rows, width) => rows + Math.max(1, Math.ceil(width / columns())), 0);
  const restore = (): void => write(`${clearOf(height())}${showCursor}`);
  // However the process ends, the user should not have to type `reset`.
  process.once('exit', restore);
  return {
    draw(frame, above = []) {
      if (!open) return;
      write(`${hideCursor}${clearOf(height())}${rowsOf(above)}${wrapOff}${rowsOf(frame)}${wrapOn}`);
      const shown = columns();
      widths = frame.map((line) => Math.min(shownWidth(line), shown));
    },
    close() {
      if (!open) return;
      open = false;
      process.off('exit', restore);
      restore();
    },
  };
}

const rowsOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for colours, which take no room
const colours = /\u001b\[[0-9;]*m/g;

const shownWidth = (line: string): number => widthOf(line.replace(colours, ''));

const clearOf = (height: number): string => `${lineUp.repeat(height)}${clearDown}`;

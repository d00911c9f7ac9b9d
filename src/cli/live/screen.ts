import { widthOf } from '../../core/report/terminal/width.ts';

const esc = '\u001b[';
const hideCursor = `${esc}?25l`;
const showCursor = `${esc}?25h`;
const lineUp = `${esc}1A`;
const clearDown = `\r${esc}0J`;
/** DECAWM: without it the terminal cuts a line at its right edge instead of starting another row. */
const wrapOff = `${esc}?7l`;
const wrapOn = `${esc}?7h`;

/** A frame of lines at the bottom of a terminal that is redrawn in place. */
export interface Screen {
  /** `above` scrolls away for good, `frame` is replaced by the next drawing. */
  draw(frame: readonly string[], above?: readonly string[]): void;
  /** Takes the frame away and gives the cursor back; any number of times. */
  close(): void;
}

/**
 * Each drawing is one write, so that it does not flicker. Each line of a frame takes one row when it is drawn, however wide the terminal shows its
 * characters. `columns`: of the terminal now; a terminal that has become narrower has wrapped what was drawn, and all rows of it are cleared.
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
const colours = /\u001b\[[0-9;]*m/g;

const shownWidth = (line: string): number => widthOf(line.replace(colours, ''));

const clearOf = (height: number): string => `${lineUp.repeat(height)}${clearDown}`;

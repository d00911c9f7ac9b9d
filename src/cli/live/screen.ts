const esc = '\u001b[';
const hideCursor = `${esc}?25l`;
const showCursor = `${esc}?25h`;
const lineUp = `${esc}1A`;
const clearDown = `\r${esc}0J`;

/** A frame of lines at the bottom of a terminal that is redrawn in place. */
export interface Screen {
  /** `above` scrolls away for good, `frame` is replaced by the next drawing. */
  draw(frame: readonly string[], above?: readonly string[]): void;
  /** Takes the frame away and gives the cursor back; any number of times. */
  close(): void;
}

/** Each drawing is one write, so that it does not flicker. */
export function openScreen(write: (text: string) => void): Screen {
  let height = 0;
  let open = true;
  const restore = (): void => write(`${clearOf(height)}${showCursor}`);
  // Whatever ends the process: nobody should have to type `reset`.
  process.once('exit', restore);
  return {
    draw(frame, above = []) {
      if (!open) return;
      const text = [...above, ...frame].map((line) => `${line}\n`).join('');
      write(`${hideCursor}${clearOf(height)}${text}`);
      height = frame.length;
    },
    close() {
      if (!open) return;
      open = false;
      process.off('exit', restore);
      restore();
    },
  };
}

const clearOf = (height: number): string => `${lineUp.repeat(height)}${clearDown}`;

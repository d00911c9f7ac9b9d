import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScreen } from '../../../src/cli/live/screen.ts';

const rows = 24;

/** A terminal that wraps again what it shows when it is resized, as those of desktops and tmux do. */
function open(columns: number) {
  const terminal = new Terminal({ cols: columns, rows, scrollback: 1_000, allowProposedApi: true, convertEol: true });
  let written = Promise.resolve();
  const write = (text: string): void => {
    written = written.then(() => new Promise((done) => terminal.write(text, done)));
  };
  let shown = columns;
  return {
    screen: openScreen(write, () => shown),
    async resize(to: number) {
      await written;
      terminal.resize(to, rows);
      shown = to;
    },
    /** Every line that can be read, scrolled away or not; rows of one line joined. */
    async lines(): Promise<string[]> {
      await written;
      const buffer = terminal.buffer.active;
      const all: string[] = [];
      for (let y = 0; y < buffer.length; y += 1) {
        const line = buffer.getLine(y);
        const text = line?.translateToString(true) ?? '';
        if (line?.isWrapped === true) all.push(`${all.pop()}${text}`);
        else all.push(text);
      }
      return all.filter((line) => line !== '');
    },
  };
}

// No emoji: this emulator counts one column for them, as old terminals do, so a resized one wraps them elsewhere.
const word = fc.constantFrom('a', 'bc', ' - ', '漢字', 'é', '✓', '████', '\u001b[31mred\u001b[39m', '0123456789'.repeat(5));
const content = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(''));
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ frame: fc.array(content, { maxLength: 8 }), above: fc.array(fc.constant('kept'), { maxLength: 2 }) }),
  },
  { weight: 1, arbitrary: fc.record({ columns: fc.integer({ min: 40, max: 140 }) }) },
);

describe('a live view in a terminal', () => {
  it('leaves nothing of an earlier frame, whatever its lines hold and however the terminal is resized', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(80, 120), fc.array(step, { minLength: 1, maxLength: 12 }), async (columns, steps) => {
        const { screen, resize, lines } = open(columns);
        const kept: string[] = [];
        for (const [n, one] of steps.entries()) {
          if ('columns' in one) await resize(one.columns);
          else {
            const above = one.above.map((text, at) => `${text} ${n}.${at}`);
            kept.push(...above);
            screen.draw(
              one.frame.map((line) => `f${n}. ${line}`),
              above,
            );
          }
        }
        screen.draw(['the last frame']);
        expect(await lines()).toEqual([...kept, 'the last frame']);
        screen.close();
        expect(await lines()).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { openScreen } from '../../../src/cli/live/screen.ts';
import { cut } from '../../../src/cli/terminal/cut.ts';
import { ansiPaint } from '../../../src/core/report/terminal/paint.ts';

describe('a line that is cut', () => {
  it('stays whole when it fits, colours not counted', () => {
    const line = `${ansiPaint('red', 'abc')}def`;
    expect(cut(line, 6)).toBe(line);
  });

  it('ends with a sign at the last column and with its colour switched off', () => {
    expect(cut(ansiPaint('red', 'abcdef'), 4)).toBe('\u001b[31mabc\u001b[39m…');
  });

  it('counts wide characters as two', () => {
    expect(cut('漢字漢字', 5)).toBe('漢字…');
  });
});

describe('the screen', () => {
  const drawn = (): { written: string[]; screen: ReturnType<typeof openScreen> } => {
    const written: string[] = [];
    return { written, screen: openScreen((text) => written.push(text)) };
  };

  it('goes up over its own lines, clears them, and draws the next frame in one write', () => {
    const { written, screen } = drawn();
    screen.draw(['one', 'two']);
    screen.draw(['three'], ['kept']);
    screen.close();
    expect(written).toEqual([
      '\u001b[?25l\r\u001b[0J\u001b[?7lone\ntwo\n\u001b[?7h',
      '\u001b[?25l\u001b[1A\u001b[1A\r\u001b[0Jkept\n\u001b[?7lthree\n\u001b[?7h',
      '\u001b[1A\r\u001b[0J\u001b[?25h',
    ]);
  });

  it('gives the cursor back once, and draws nothing afterwards', () => {
    const { written, screen } = drawn();
    const listeners = process.listenerCount('exit');
    screen.draw(['one']);
    screen.close();
    screen.close();
    screen.draw(['two']);
    expect(written.filter((text) => text.includes('?25h'))).toHaveLength(1);
    expect(written.join('')).not.toContain('two');
    expect(process.listenerCount('exit')).toBe(listeners - 1);
  });
});

import { expect, test } from 'vitest';
import { tell } from '../../src/cli/run/run.ts';
import type { Terminal } from '../../src/cli/terminal/terminal.ts';
import { comparedWith } from '../../src/core/compare/compare.ts';
import type { FailOn } from '../../src/core/compare/fail-on.ts';
import { ansiPaint } from '../../src/core/report/terminal/paint.ts';
import { failed } from '../fixtures/results/failed.ts';

function lastLine(failOn: FailOn | undefined): string {
  let text = '';
  const out = (more: string): void => {
    text += more;
  };
  const io: Pick<Terminal, 'out' | 'paint' | 'columns' | 'env' | 'home' | 'cwd'> = {
    out,
    paint: ansiPaint,
    columns: () => 100,
    env: {},
    cwd: '/',
    home: new URL('../../src/', import.meta.url),
  };
  tell(comparedWith(failed, failed), { reportDir: 'chaos-report', asJson: false }, io as Terminal, failOn);
  return text.trimEnd().split('\n').at(-1) ?? '';
}

test('the last line names the exit code, and is red only where the command fails', () => {
  const through = lastLine('regression');
  expect(through).toContain(`${ansiPaint('yellow', '! failed')}, let through by --fail-on regression: `);
  expect(through).toContain('(exit code 0)');
  for (const failOn of ['failed', undefined] as const) {
    expect(lastLine(failOn)).toContain(`${ansiPaint('red', '✗ failed')}: `);
    expect(lastLine(failOn)).toContain('(exit code 1)');
  }
});

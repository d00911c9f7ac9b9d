import type { Window } from '../../core/model/run/window.ts';
import type { Paint } from '../../core/report/terminal/paint.ts';

const bars = '▁▂▃▄▅▆▇█';

/** One character a second: how many of its probes succeeded. A full bar is all of them, `×` none. */
export function sparkline(windows: readonly Window[], width: number, paint: Paint): string {
  return windows
    .slice(-width)
    .map((window) => paint(window.bad === 0 ? 'green' : window.bad < window.count ? 'yellow' : 'red', bar(window)))
    .join('');
}

function bar({ count, bad }: Window): string {
  if (count === 0) return ' ';
  if (bad >= count) return '×';
  return bars[Math.floor((1 - bad / count) * (bars.length - 1))] ?? ' ';
}

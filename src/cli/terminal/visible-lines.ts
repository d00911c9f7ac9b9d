import { visible } from '../../core/report/wording/visible.ts';

const linesMax = 1000;
const charactersMax = 1000;

/** Makes multi-line text from outside safe for a terminal: control characters are visible. Bounded. */
export const visibleLines = (text: string): string =>
  text
    .split('\n', linesMax)
    .map((line) => visible(line, charactersMax))
    .join('\n');

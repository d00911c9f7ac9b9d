import { visible } from '../../core/report/wording/visible.ts';

const linesMax = 1000;
const charactersMax = 1000;

/** Text from outside, of several lines, that a terminal cannot obey. Bounded. */
export const visibleLines = (text: string): string =>
  text
    .split('\n', linesMax)
    .map((line) => visible(line, charactersMax))
    .join('\n');

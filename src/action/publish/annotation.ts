import type { FailOn } from '../../core/compare/fail-on.ts';
import type { RunVerdict } from '../../core/model/result/outcome.ts';
import type { Result } from '../../core/model/result/result.ts';
import { comparisonLine } from '../../core/report/comparison/comparison-line.ts';
import { plainPhrase } from '../../core/report/terminal/plain-phrase.ts';
import { commandLine } from '../../core/report/wording/command-line.ts';
import { letThroughWords } from '../../core/report/wording/let-through.ts';
import { acceptedUntil } from '../../core/verdict/accept.ts';

/** An annotation: one line on the page of the workflow run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const titles: Readonly<Record<RunVerdict, string>> = {
  passed: 'Chaos Gate: passed',
  failed: 'Chaos Gate: failed',
  invalid: 'Chaos Gate: invalid input or config',
  unhealthy: 'Chaos Gate: the preview was unhealthy before any fault',
  inconclusive: 'Chaos Gate: inconclusive',
  error: 'Chaos Gate: error',
  unrestored: 'Chaos Gate: a fault may still be in place',
  refused: 'Chaos Gate: refused for safety',
  cancelled: 'Chaos Gate: cancelled',
};

/** A failed step: an error. A step that passes with another verdict than `passed`: a warning. Passed: nothing, except for known failures. */
export function annotationOf(result: Result, stepIsRed: boolean, problem: readonly string[], failOn?: FailOn): Annotation | null {
  if (result.verdict === 'passed') return known(result);
  const level = result.verdict === 'cancelled' ? 'notice' : stepIsRed ? 'error' : 'warning';
  const through = letThroughWords(result, failOn);
  const message = [...(through === null ? [] : [plainPhrase(through)]), ...sentences(result), ...problem].join('\n').slice(0, 4000);
  return { level, title: through === null ? titles[result.verdict] : letThroughTitle(result, failOn), message };
}

/** Passed, except for known failures: a warning says so. */
function known({ scenarios, reason }: Result): Annotation | null {
  if (acceptedUntil(scenarios) === null) return null;
  return { level: 'warning', title: 'Chaos Gate: passed, except for known failures', message: reason };
}

/** The title of a step that passes is not that of a failure. */
const letThroughTitle = ({ verdict }: Result, failOn: FailOn | undefined): string =>
  verdict === 'failed' && failOn === 'regression'
    ? 'Chaos Gate: no new failure'
    : `Chaos Gate: ${verdict}, let through by fail-on: ${failOn}`;

function sentences(result: Result): string[] {
  const byHand = result.unrestored.flatMap(({ target, reason, commands }) => [
    `${target}: ${reason}`,
    ...commands.map((command) => `  ${commandLine(command)}`),
  ]);
  const compared = comparisonLine(result);
  const seed = result.seed === '' ? '' : ` (seed ${result.seed})`;
  return [`${result.reason}${seed}`, ...(compared === null ? [] : [plainPhrase(compared)]), ...byHand.slice(0, 20)];
}

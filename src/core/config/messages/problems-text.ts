import { fullLimit, type Problem } from '../source/problem.ts';
import { visible } from '../source/quote.ts';

const widest = 120;

/** Problems for people, each with its line and a caret below what is meant. Safe for a terminal and for a log. */
export function problemsText(problems: readonly Problem[], more = 0): string {
  const where = problems.length < fullLimit ? '`chaos-gate validate` shows them' : 'fix these first, then the others are shown';
  const rest = more === 0 ? [] : [`and ${more} more: ${where}`];
  return [...problems.map(problemText), ...rest].join('\n\n');
}

function problemText(problem: Problem): string {
  const { code, file, line, column, path, message, hint } = problem;
  const head = `${file}:${line}:${column}: ${message} [${code}${path === '' ? '' : ` ${path}`}]`;
  return [head, ...excerptLines(problem), ...(hint === undefined ? [] : [`  = ${hint}`])].join('\n');
}

function excerptLines({ line, column, excerpt = '', width = 1 }: Problem): string[] {
  if (excerpt.trim() === '') return [];
  // A long line is shown around the place that is meant.
  const from = Math.max(0, column - 1 - widest / 2);
  const [before, meant, after] = [
    excerpt.slice(from, column - 1),
    excerpt.slice(column - 1, column - 1 + width),
    excerpt.slice(column - 1 + width),
  ];
  const shown = [before, meant, after].map((part) => visible(part.replaceAll('\t', ' '), widest));
  const margin = `${line}`.length;
  const caret = ' '.repeat(shown[0]?.length ?? 0) + '^'.repeat(Math.max(1, Math.min(shown[1]?.length ?? 1, widest)));
  return [`  ${line} | ${shown.join('')}`, `  ${' '.repeat(margin)} | ${caret}`];
}

/** One problem on one line. */
export const problemLine = ({ code, file, line, column, message, hint }: Problem): string =>
  `${file}:${line}:${column}: ${message} [${code}]${hint === undefined ? '' : `; ${hint}`}`;

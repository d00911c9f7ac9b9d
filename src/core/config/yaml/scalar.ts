import type { Scalar } from 'yaml';
import type { Problem } from '../source/problem.ts';
import { quote } from '../source/quote.ts';
import type { Path, Source, Spot } from '../source/source.ts';
import type { Read } from './read-result.ts';
import { type Env, replaceVariables } from './variables.ts';

/** Numbers that people and YAML read in the same way; not `0o10` (8), `010` (10), `1e3` (1000), `.inf`. */
export const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/;

/** The value of one scalar, with variables replaced, and a problem for a misleading number. */
export function readScalar(node: Scalar, path: Path, spot: Spot, source: Source, env: Env): Read {
  if (typeof node.value === 'string') return readText(node.value, path, spot, source, env);
  const written = node.source ?? String(node.value);
  source.mark(path, { ...spot, written });
  // The environment variables of a process are text, as in Compose files and workflows.
  if (path.at(-3) === 'process' && path.at(-2) === 'env' && node.value !== null) return { value: written, problems: [] };
  if (typeof node.value !== 'number') return { value: node.value, problems: [] };
  // Seeds and versions stay as they are written.
  const asWritten = path.at(-1) === 'seed' || path.at(-1) === 'version';
  return {
    value: node.value,
    problems: plainNumber.test(written) || asWritten ? [] : [disguised(written, node.value, path, spot, source)],
  };
}

function disguised(written: string, value: number, path: Path, { start, end }: Spot, source: Source): Problem {
  const message = `YAML reads ${quote(written)} as the number ${value}`;
  const right = Number.isFinite(value) ? `write \`${value}\`, or put it in quotes to keep it as text` : 'only finite numbers are allowed';
  return source.problemAt('CG1008', start, end, message, { path, hint: right });
}

function readText(text: string, path: Path, spot: Spot, source: Source, env: Env): Read {
  if (!text.includes('$')) return { value: text, problems: [] };
  const replaced = replaceVariables(text, env, source.room);
  source.room -= replaced.text.length;
  for (const { name, value } of replaced.used) source.keepSecret({ name, value, path, text: replaced.text });
  const first = source.written(spot.start, spot.end).indexOf(text);
  const problems = replaced.problems.map(({ code, message, hint, index, width }) => {
    // With escapes or folded lines, the text differs from the value, so the problem points at the whole value.
    const [start, end] = first < 0 ? [spot.start, spot.end] : [spot.start + first + index, spot.start + first + index + width];
    return source.problemAt(code, start, end, message, { path, hint });
  });
  source.mark(path, { ...spot, fromVariable: replaced.count > 0, byDefault: replaced.count > 0 && replaced.used.length === 0 });
  return { value: replaced.text, problems };
}

import { type Document, type ParsedNode, parseAllDocuments } from 'yaml';
import type { Problem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';
import { isKeys } from './raw.ts';
import type { Read } from './read-result.ts';
import type { Env } from './variables.ts';
import { walk } from './walk.ts';

/** Characters; a config that a person writes has a few thousand. */
export const sizeLimit = 256 * 1024;

/**
 * Reads one YAML 1.2 document (https://yaml.org/spec/1.2.2/, core schema), records the position of each part in `source`, and replaces variables. If
 * `readable` is false, further checks of the data would be meaningless.
 */
export function readYaml(text: string, source: Source, env: Env): Read & { readonly readable: boolean } {
  const stop = (problem: Problem) => ({ value: undefined, problems: [problem], readable: false });
  if (text.length > sizeLimit) return stop(source.problemAt('CG1004', 0, 1, `the file is larger than ${sizeLimit / 1024} KiB`));
  if (isTooDeep(text)) return stop(tooDeep(source));
  const documents = documentsOf(text);
  if (documents === 'too deep') return stop(tooDeep(source));
  const [first, second] = documents;
  if (first === undefined) return stop(empty(source));
  const errors = syntaxProblems(first, source);
  if (errors.length > 0) return { value: undefined, problems: errors, readable: false };
  if (second !== undefined) return stop(another(second, source));
  if (first.contents === null || isBlank(first.contents)) return stop(empty(source));
  const { value, problems, readable } = walk(first.contents as ParsedNode, source, env);
  return { value: withoutNotes(value), problems, readable };
}

/**
 * Drops top-level keys that begin with `x-`, and `$schema`. The first are for the author's own use, for example anchors, as in Compose files; the
 * second is for editors, because JSON has no comment that could name the schema.
 */
const withoutNotes = (root: unknown): unknown =>
  isKeys(root)
    ? Object.assign(
        Object.create(null),
        Object.fromEntries(Object.entries(root).filter(([key]) => !key.startsWith('x-') && key !== '$schema')),
      )
    : root;

function documentsOf(text: string): readonly Document.Parsed[] | 'too deep' {
  try {
    // `walk` finds duplicate keys, because the parser's own check takes quadratic time.
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return 'empty' in documents ? [] : documents;
  } catch (thrown) {
    // The parser is recursive, so thousands of brackets exhaust the stack.
    if (thrown instanceof RangeError) return 'too deep';
    throw thrown;
  }
}

function syntaxProblems(document: Document.Parsed, source: Source): Problem[] {
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== '1.2') {
    return [source.problemAt('CG1007', 0, 5, 'only YAML 1.2 is supported', { hint: 'remove the %YAML line' })];
  }
  // Keep one error per line: further errors on the same line mostly follow from the first.
  const firsts = [...new Map([...document.errors].reverse().map((error) => [source.lineOf(error.pos[0]), error])).values()];
  const errors = firsts.map(({ pos, message, code }) => {
    if (code === 'RESOURCE_EXHAUSTION') return tooDeep(source);
    return withHint(source.problemAt('CG1001', pos[0], pos[1], message), code);
  });
  const warnings = document.warnings.map(({ pos }) =>
    source.problemAt('CG1007', pos[0], pos[1], 'tags are not supported here', { hint: 'write the plain value' }),
  );
  return [...new Map([...warnings, ...errors].reverse().map((problem) => [problem.line, problem])).values()];
}

function withHint(problem: Problem, code: string): Problem {
  if (code === 'TAB_AS_INDENT') return { ...problem, hint: 'YAML is indented with spaces' };
  if (code === 'MULTILINE_IMPLICIT_KEY') return { ...problem, hint: 'is a comma missing at the end of this line?' };
  if (problem.excerpt?.includes(`\${`)) return { ...problem, hint: `inside { } and [ ] write variables in quotes: "\${NAME}"` };
  return problem;
}

/** Beyond this depth the parser would take seconds before it fails. `walk` reports smaller depths that exceed its limit, with their position. */
const deepest = 1000;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '[' || mark === '{') depth += 1;
    else if ((mark === ']' || mark === '}') && depth > 0) depth -= 1;
    if (depth > deepest) return true;
  }
  return /(?:[-?:] ){1000}/.test(text);
}

const tooDeep = (source: Source): Problem => source.problemAt('CG1004', 0, 1, 'the file is nested too deeply to be read');

const empty = (source: Source): Problem =>
  source.problemAt('CG1002', 0, 1, 'the file is empty', {
    hint: 'begin with `version: 1`; `chaos-gate init` writes a first config',
  });

const isBlank = (node: unknown): boolean => typeof node === 'object' && node !== null && 'source' in node && node.source === '';

function another(document: Document.Parsed, source: Source): Problem {
  const [start] = document.range;
  return source.problemAt('CG1003', start, start + 1, 'a second YAML document begins here', {
    hint: 'a config has one document: remove the `---`',
  });
}

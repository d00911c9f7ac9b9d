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
 * One YAML 1.2 document (https://yaml.org/spec/1.2.2/, core schema), with the place of each part noted in `source` and
 * variables put in. When `readable` is false the rest would be guesswork.
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

/** Keys at the top level that begin with `x-` are the writer's own: a place for anchors, as in compose files. */
const withoutNotes = (root: unknown): unknown =>
  isKeys(root)
    ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(root).filter(([key]) => !key.startsWith('x-'))))
    : root;

function documentsOf(text: string): readonly Document.Parsed[] | 'too deep' {
  try {
    // Duplicate keys are looked for while walking: the parser's own way takes quadratic time.
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
    // The parser descends by recursion: thousands of brackets end its stack.
    if (thrown instanceof RangeError) return 'too deep';
    throw thrown;
  }
}

function syntaxProblems(document: Document.Parsed, source: Source): Problem[] {
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== '1.2') {
    return [source.problemAt('CG1007', 0, 5, 'only YAML 1.2 is supported', { hint: 'remove the %YAML line' })];
  }
  // What follows on the same line is mostly an echo.
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
  if (problem.excerpt?.includes(`\${`)) return { ...problem, hint: `inside { } and [ ] write variables in quotes: "\${NAME}"` };
  return problem;
}

/** So deep that the parser would take seconds before it gave up; what is deeper than a config may be is told later, with its place. */
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

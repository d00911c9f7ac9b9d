import { expect, test } from 'vitest';
import { isNode, parseSource, readSources, type SourceFile, walk } from '../../scripts/source.ts';

/** `x as unknown as T` tells the compiler nothing and believes everything: a type guard, or a parameter of the type `unknown`, says the same honestly. */
function castsThroughUnknown(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    const inner = node.type === 'TSAsExpression' && isNode(node.expression) ? node.expression : null;
    if (inner?.type === 'TSAsExpression' && isNode(inner.typeAnnotation) && inner.typeAnnotation.type === 'TSUnknownKeyword')
      found.push(`${file.path}: ${file.text.slice(node.start, node.end)}`);
    return true;
  });
  return found;
}

test('nothing in src is cast through `unknown`', () => {
  expect(readSources(new URL('../../src/', import.meta.url)).flatMap(castsThroughUnknown)).toEqual([]);
});

test('a planted cast is found, and a plain one is not', () => {
  const source = 'const a = b as unknown as C; const d = e as C; const f = g as unknown;';
  expect(castsThroughUnknown(parseSource('core/a.ts', source))).toEqual(['core/a.ts: b as unknown as C']);
});

import { isNode, LineCounter, parseDocument, type Tags } from 'yaml';
import type { Remark } from './experiment.ts';

/** The data of a file, and the places of its parts. */
export interface ReadDocument {
  readonly value: unknown;
  placeOf(path: readonly (string | number)[]): Remark['place'];
}

const longestText = 1024 * 1024;
const mostAliases = 100;

const noJson = /:(?:timestamp|binary|set|omap|pairs)$/;

/** YAML 1.1 as PyYAML reads it: `yes` is true and `<<` merges, but a single `y` is a text. What is not JSON, such as a date, stays the text that it is. */
const asPython = {
  version: '1.1',
  customTags: (tags: Tags): Tags =>
    tags
      .filter((tag) => typeof tag === 'string' || !noJson.test(tag.tag))
      .map((tag) =>
        typeof tag === 'object' && tag.tag.endsWith(':bool') && 'test' in tag && tag.test !== undefined
          ? { ...tag, test: new RegExp(tag.test.source.replace(/Y\|y\||N\|n\|/, '')) }
          : tag,
      ),
} as const;

/** Reads JSON or YAML. A text: why it is neither. */
export function readDocument(text: string, isJson: boolean): ReadDocument | string {
  if (text.length > longestText) return 'it is larger than 1 MiB';
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, ...(isJson ? {} : asPython) });
    const [error] = document.errors;
    if (!isJson && error?.code === 'MULTIPLE_DOCS')
      return `it is more than one document: line ${lines.linePos(error.pos[0]).line}; write each experiment in a file of its own`;
    if (!isJson && error !== undefined) return `it is not YAML: line ${lines.linePos(error.pos[0]).line}: ${error.message.slice(0, 120)}`;
    // JSON may be indented with tabs, which YAML forbids in some places: then the places are not known.
    const value: unknown = isJson ? JSON.parse(text) : document.toJS({ maxAliasCount: mostAliases });
    return {
      value,
      placeOf(path) {
        const node = document.errors.length > 0 ? undefined : nearestNode(path, (part) => document.getIn(part, true));
        if (node === undefined) return null;
        const { line, col } = lines.linePos(node);
        return { line, column: col };
      },
    };
  } catch (error) {
    return `it is not ${isJson ? 'JSON' : 'YAML'}: ${error instanceof Error ? error.message.slice(0, 120) : ''}`;
  }
}

/** The offset of the part at this path, or of the nearest part around it. */
function nearestNode(path: readonly (string | number)[], nodeAt: (path: readonly (string | number)[]) => unknown): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(path.slice(0, length));
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return undefined;
}

import type { ApiObject } from './objects.ts';

/** Label selectors as in a query: `a=b`, `a!=b`, `a in (b,c)`, `a notin (b,c)`, `a`, `!a`. */
export function labelsMatch(selector: string, labels: Readonly<Record<string, string>> = {}): boolean {
  const parts = selector.match(/[^,(]+(\([^)]*\))?/g) ?? [];
  return parts.every((part) => requirement(part.trim(), labels));
}

function requirement(text: string, labels: Readonly<Record<string, string>>): boolean {
  const set = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(text);
  if (set !== null) {
    const has = (set[3] ?? '').split(',').some((value) => labels[set[1] ?? ''] === value.trim());
    return set[2] === 'in' ? has : !has;
  }
  const pair = /^([^!=]+)(==?|!=)(.*)$/.exec(text);
  if (pair !== null) return (labels[pair[1] ?? ''] === pair[3]) === (pair[2] !== '!=');
  return text.startsWith('!') ? !(text.slice(1) in labels) : text in labels;
}

/** Field selectors on the name and the namespace. */
export const fieldsMatch = (selector: string, { metadata }: ApiObject): boolean =>
  selector
    .split(',')
    .filter((part) => part !== '')
    .every((part) => {
      const [key, value] = part.split(/==?/);
      return (key === 'metadata.name' ? metadata.name : key === 'metadata.namespace' ? metadata.namespace : undefined) === value;
    });

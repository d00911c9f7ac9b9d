import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: object;
}
interface Described {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: object | null;
  readonly answers: Readonly<Record<string, object | null>>;
}

export interface Operation {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  /** What GitHub's own description finds wrong with the request. */
  readonly violations: readonly string[];
  /** The same for what we answer in GitHub's place. */
  answer(status: number, body: unknown): readonly string[];
}

const file = new URL('../fixtures/github-openapi.json', import.meta.url);
const described = (JSON.parse(readFileSync(file, 'utf8')) as { operations: readonly Described[] }).operations;
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });
const compiled = new Map<object, ValidateFunction>();

/** The operation that a request is, checked against GitHub's OpenAPI description; null: GitHub has none that we may use. */
export function operationOf(method: string, url: URL, body: unknown): Operation | null {
  for (const each of described) {
    const params = each.method === method ? matchPath(each.path, url.pathname) : null;
    if (params === null) continue;
    const violations = [...parameterViolations(each, params, url.searchParams), ...bodyViolations(each, body)];
    return { id: each.operation, params, violations, answer: (status, answer) => check(each.answers[status], answer, 'answer') };
  }
  return null;
}

function matchPath(template: string, path: string): Record<string, string> | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  // A file's path keeps its slashes.
  const match = new RegExp(`^${template.replaceAll('{path}', '(.+)').replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
  return match === null ? null : Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}

function parameterViolations({ parameters }: Described, params: Record<string, string>, query: URLSearchParams): string[] {
  const unknown = [...query.keys()].filter((key) => !parameters.some((each) => each.in === 'query' && each.name === key));
  const wrong = parameters.flatMap(({ name, in: place, required, schema }) => {
    const value = place === 'path' ? params[name] : (query.get(name) ?? undefined);
    if (value === undefined) return required ? [`${name} is missing`] : [];
    const paged = name === 'per_page' && Number(value) > 100 ? ['per_page is more than 100'] : [];
    return [...check({ type: 'object', properties: { [name]: schema } }, { [name]: value }, name), ...paged];
  });
  return [...unknown.map((key) => `GitHub has no query parameter ${key}`), ...wrong];
}

const bodyViolations = ({ body: schema }: Described, body: unknown): string[] =>
  schema === null ? (body === undefined ? [] : ['a body where none belongs']) : check(schema, body, 'body');

function check(schema: object | null | undefined, value: unknown, what: string): string[] {
  if (schema === null || schema === undefined) return [];
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${what}${error.instancePath}: ${error.message}`);
}

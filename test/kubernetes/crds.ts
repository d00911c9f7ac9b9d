import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

/** A part of a JSON schema. */
export type Schema = { readonly [key: string]: unknown };

/** A kind of object that a CustomResourceDefinition adds to the API. */
export interface CustomKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  /** A write to the object itself leaves its status as it was, and the other way round. */
  readonly hasStatus: boolean;
  readonly schema: Schema;
}

interface Definition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string; readonly plural: string; readonly singular: string };
    readonly versions: readonly {
      readonly name: string;
      readonly subresources?: { readonly status?: object };
      readonly schema: { readonly openAPIV3Schema: Schema };
    }[];
  };
}

const folder = new URL('crds/', import.meta.url);

/** All of `crds/`, in their first version. */
export const customKinds: readonly CustomKind[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const { spec } = parse(readFileSync(new URL(file, folder), 'utf8')) as Definition;
    const [version] = spec.versions;
    if (version === undefined) throw new Error(`${file} has no version`);
    const { kind, plural, singular } = spec.names;
    const hasStatus = version.subresources?.status !== undefined;
    return {
      group: spec.group,
      version: version.name,
      kind,
      plural,
      singular,
      hasStatus,
      schema: withMetadata(version.schema.openAPIV3Schema),
    };
  });

/** Every object has these, whether its schema names them or not. */
function withMetadata(schema: Schema): Schema {
  const text = { type: 'string' };
  return { ...schema, properties: { apiVersion: text, kind: text, metadata: { type: 'object' }, ...(schema.properties as object) } };
}

const compiled = new Map<string, ValidateFunction>();

/**
 * What is wrong with the object by the schema of its kind, fields that the schema does not have included.
 * @param keepsUnknown such fields are allowed where the schema says that the server keeps them
 */
export function problemsOf<T extends { readonly kind: string }>(object: T, keepsUnknown = true): readonly string[] {
  const found = customKinds.find(({ kind }) => kind === object.kind);
  if (found === undefined) return [`there is no schema of ${object.kind}`];
  const key = `${object.kind} ${keepsUnknown}`;
  const validate = compiled.get(key) ?? ajv().compile(closed(found.schema, keepsUnknown));
  compiled.set(key, validate);
  return validate(object)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

function ajv(): Ajv {
  const made = new Ajv({ strict: false, allErrors: true });
  for (const format of ['int32', 'int64', 'double', 'byte', 'date-time']) made.addFormat(format, true);
  return made;
}

/** The schema with unknown fields forbidden, wherever it lists the fields of an object. */
export function closed(schema: unknown, keepsUnknown = true): Schema {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    const { 'x-kubernetes-int-or-string': either, ...rest } = part as Record<string, unknown>;
    if (either === true) delete rest.type;
    const walked = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, walk(value)]));
    const isOpen = 'additionalProperties' in rest || (keepsUnknown && rest['x-kubernetes-preserve-unknown-fields'] === true);
    return rest.type === 'object' && 'properties' in rest && !isOpen ? { ...walked, additionalProperties: false } : walked;
  };
  return walk(schema) as Schema;
}

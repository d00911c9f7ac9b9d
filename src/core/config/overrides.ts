import { planFields } from './schema/plan-schema.ts';
import { previewUrl } from './schema/preview-url.ts';
import { configName } from './schema/schema.ts';
import type { Problem } from './source/problem.ts';
import type { Source } from './source/source.ts';
import { isKeys } from './yaml/raw.ts';
import type { Read } from './yaml/read-result.ts';

/** Values from the command line and action inputs that replace those in the config, in the same notation. */
export interface Overrides {
  readonly preview?: string;
  /** Used only if the config names no preview, or if the variable in it is not set, even if it has a default. */
  readonly previewFallback?: string;
  readonly name?: string;
  readonly scenarios?: string | number;
  readonly seed?: string;
  readonly budget?: string;
  readonly shard?: string;
}

const inPlan = ['scenarios', 'seed', 'budget', 'shard'] as const;

/** The problems with the overrides, by name; found by the same parsers as for the config. */
export function overrideProblems(
  overrides: Overrides,
): { readonly key: keyof Overrides; readonly message: string; readonly refused: boolean }[] {
  const fields = [...inPlan, 'name'] as const;
  const wrong = fields.flatMap((key) => {
    const message = overrides[key] === undefined ? undefined : complaint(key, overrides[key]);
    return message === undefined ? [] : [{ key, message, refused: false }];
  });
  const urls = (['preview', 'previewFallback'] as const).flatMap((key) => {
    const url = overrides[key] === undefined ? { href: '' } : previewUrl(overrides[key]);
    return 'href' in url ? [] : [{ key, message: `${url.message}; ${url.hint}`, refused: url.code === 'CG1701' }];
  });
  return [...wrong, ...urls];
}

function complaint(key: (typeof inPlan)[number] | 'name', value: string | number): string | undefined {
  const read = (key === 'name' ? configName : planFields[key]).safeParse(value);
  return read.success ? undefined : read.error.issues[0]?.message;
}

/** Puts the overrides into the plain data, and drops problems with the values that they replace. */
export function override({ value, problems }: Read, overrides: Overrides, source: Source): { root: unknown; problems: readonly Problem[] } {
  const root = writtenSeed(value, source);
  if (!isKeys(root)) return { root, problems };
  const written = isKeys(root.preview) ? ['preview', 'url'] : ['preview'];
  const preview = overrides.preview ?? fallback(addressIn(root.preview), source.spot(written)?.byDefault === true, problems, overrides);
  const plan = Object.fromEntries(inPlan.flatMap((key) => (overrides[key] === undefined ? [] : [[key, overrides[key]]])));
  const replaced = new Set([
    ...(preview === undefined ? [] : [written.join('.')]),
    ...(overrides.name === undefined ? [] : ['name']),
    ...Object.keys(plan).map((key) => `plan.${key}`),
  ]);
  return {
    root: {
      ...root,
      ...(preview === undefined ? {} : { preview: isKeys(root.preview) ? { ...root.preview, url: preview } : preview }),
      ...(overrides.name === undefined ? {} : { name: overrides.name }),
      ...(Object.keys(plan).length === 0 ? {} : { plan: { ...(isKeys(root.plan) ? root.plan : {}), ...plan } }),
    },
    problems: problems.filter(({ path }) => !replaced.has(path)),
  };
}

/** The address within `preview`. An override replaces only the address: the headers of the config still belong to the same preview. */
const addressIn = (preview: unknown): unknown => (isKeys(preview) ? preview.url : preview);

function fallback(preview: unknown, byDefault: boolean, problems: readonly Problem[], { previewFallback }: Overrides): string | undefined {
  const unset =
    byDefault ||
    preview === undefined ||
    preview === null ||
    preview === '' ||
    problems.some(({ path, code }) => (path === 'preview' || path === 'preview.url') && code === 'CG1010');
  return unset ? previewFallback : undefined;
}

/** A seed is text, so `007` and `1e21` stay as they are written. */
function writtenSeed(root: unknown, source: Source): unknown {
  const written = source.spot(['plan', 'seed'])?.written;
  return written === undefined || !isKeys(root) || !isKeys(root.plan) ? root : { ...root, plan: { ...root.plan, seed: written } };
}

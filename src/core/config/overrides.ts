import { planFields } from './schema/plan-schema.ts';
import { previewUrl } from './schema/preview-url.ts';
import { configName } from './schema/schema.ts';
import type { Problem } from './source/problem.ts';
import type { Source } from './source/source.ts';
import { isKeys } from './yaml/raw.ts';
import type { Read } from './yaml/read-result.ts';

/** What command line and action inputs may say instead of the config, each as it would be written there. */
export interface Overrides {
  readonly preview?: string;
  /** Only when the config names no preview, or its variable is not set; a default of that gives way, too. */
  readonly previewFallback?: string;
  readonly name?: string;
  readonly scenarios?: string | number;
  readonly seed?: string;
  readonly budget?: string;
}

const inPlan = ['scenarios', 'seed', 'budget'] as const;

/** What is wrong with them, by name; read by the same parsers as the config. */
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

/** Puts them into the plain data; what the file says in their places is not asked any more. */
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

/** Headers of the config stay with another address: it is the same preview that they open. */
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

/** A seed is text: `007` and `1e21` are taken as they are written. */
function writtenSeed(root: unknown, source: Source): unknown {
  const written = source.spot(['plan', 'seed'])?.written;
  return written === undefined || !isKeys(root) || !isKeys(root.plan) ? root : { ...root, plan: { ...root.plan, seed: written } };
}

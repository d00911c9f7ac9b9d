import type * as z from 'zod';
import type { Acceptance } from '../model/config/acceptance.ts';
import type { SafetyRules } from '../model/config/safety.ts';
import { acceptSchema } from './schema/accept-schema.ts';
import { completeSafety, safetySchema } from './schema/safety-schema.ts';
import { Source } from './source/source.ts';
import { isKeys } from './yaml/raw.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The section `safety` alone of a config's text; null: there is none. Throws when it cannot be read. */
export const readSafety = (text: string): SafetyRules | null => completeSafety(readSection(text, 'safety', safetySchema));

/** The list `accept` alone of a config's text; null: there is no entry. Throws when it cannot be read. */
export function readAccept(text: string): readonly Acceptance[] | null {
  const entries = readSection(text, 'accept', acceptSchema);
  return entries.length === 0 ? null : entries;
}

/**
 * Reads one section of a config and ignores the rest. Does not replace variables, because their values come from the workflow of the pull request.
 * @throws Error if the section cannot be read
 */
function readSection<T extends z.ZodType>(text: string, key: string, schema: T): z.output<T> {
  const source = new Source(key, text);
  const read = readYaml(text.replace(/^\uFEFF/, ''), source, {});
  if (!read.readable) throw new Error('the config there is not YAML');
  const root = read.value;
  const wrong = read.problems.some(({ path }) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`));
  const checked = schema.safeParse(isKeys(root) ? root[key] : undefined);
  if (wrong || !checked.success) throw new Error(`its section \`${key}\` has mistakes`);
  return checked.data;
}

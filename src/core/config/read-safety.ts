import type { SafetyRules } from '../model/safety.ts';
import { isKeys } from './raw.ts';
import { readYaml } from './read-yaml.ts';
import { completeSafety, safetySchema } from './safety-schema.ts';
import { Source } from './source.ts';

/**
 * The section `safety` alone of a config's text, whatever else stands there; null: there is none. Variables are not put in: their values come
 * from the workflow of the pull request. Throws when it cannot be read.
 */
export function readSafety(text: string): SafetyRules | null {
  const source = new Source('safety', text);
  const read = readYaml(text.replace(/^\uFEFF/, ''), source, {});
  if (!read.readable) throw new Error('the config there is not YAML');
  const root = read.value;
  const wrong = read.problems.some(({ path }) => path === 'safety' || path.startsWith('safety.') || path.startsWith('safety['));
  const checked = safetySchema.safeParse(isKeys(root) ? root.safety : undefined);
  if (wrong || !checked.success) throw new Error('its section `safety` has mistakes');
  return completeSafety(checked.data);
}

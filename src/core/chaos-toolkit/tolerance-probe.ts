import type { Judge } from './experiment.ts';
import { isObject } from './is-object.ts';
import { readProvider } from './provider.ts';
import { textOf } from './ready/fill.ts';
import type { Path, Remarks } from './remarks.ts';

/** Reads a tolerance that is a probe itself. The Chaos Toolkit calls it with what the first probe has returned as the argument `value`, and asks whether the result is true. */
export function readToleranceProbe(
  { name, provider }: Readonly<Record<string, unknown>>,
  path: Path,
  names: ReadonlySet<string>,
  remarks: Remarks,
): Judge | null {
  const wrong = (message: string): void => remarks.refuse('tolerance-invalid', path, message);
  if (typeof name !== 'string' || name === '') wrong('a probe as a tolerance needs a `name`');
  const does = readProvider(isObject(provider) ? { ...provider, arguments: undefined } : provider, [...path, 'provider'], names, remarks);
  if (does === null || !isObject(provider)) return null;
  if (!isObject(provider.arguments)) wrong('the value of the probe is added to its `arguments`, so they are an object, or `{}`');
  if (does.kind === 'request' || does.kind === 'program')
    remarks.note(
      'tolerance-always-met',
      path,
      'any response and any exit code meets this tolerance, as in the Chaos Toolkit; only one that does not come in time does not',
    );
  else if (does.kind !== 'python') wrong(`\`${does.func}\` takes no \`value\`, so it would never be met`);
  const given = { ...(isObject(provider.arguments) && provider.arguments), value: '...' };
  const judge = typeof name === 'string' ? name : '';
  if (does.kind === 'request') return { name: judge, does: { ...does, sends: given } };
  return {
    name: judge,
    does: does.kind === 'program' ? { ...does, words: [...does.words, ...Object.entries(given).flat().map(textOf)] } : does,
  };
}

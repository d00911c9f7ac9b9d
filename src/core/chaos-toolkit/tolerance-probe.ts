import { isObject } from './is-object.ts';
import { readProvider } from './provider.ts';
import type { Path, Remarks } from './remarks.ts';

/** Checks a tolerance that is a probe itself. The Chaos Toolkit calls it with what the first probe has returned as the argument `value`, and asks whether the result is true. */
export function checkToleranceProbe(
  { name, provider }: Readonly<Record<string, unknown>>,
  path: Path,
  names: ReadonlySet<string>,
  remarks: Remarks,
): void {
  const wrong = (message: string): void => remarks.refuse('tolerance-invalid', path, message);
  if (typeof name !== 'string' || name === '') wrong('a probe as a tolerance needs a `name`');
  const does = readProvider(isObject(provider) ? { ...provider, arguments: undefined } : provider, [...path, 'provider'], names, remarks);
  if (does === null || !isObject(provider)) return;
  if (!isObject(provider.arguments)) wrong('the value of the probe is added to its `arguments`, so they are an object, or `{}`');
  if (does.kind === 'request' || does.kind === 'program')
    remarks.note(
      'tolerance-always-met',
      path,
      'any response and any exit code meets this tolerance, as in the Chaos Toolkit; only one that does not come in time does not',
    );
  else if (does.kind !== 'python') wrong(`\`${does.func}\` takes no \`value\`, so it would never be met`);
}

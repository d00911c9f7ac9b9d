import type { ReadyPython } from '../../model/config/ready-experiment.ts';
import { isObject } from '../is-object.ts';
import type { Path, Remarks } from '../remarks.ts';
import type { Filling } from './fill.ts';

/** A call is one word of a command, and an undo record holds it. */
const longestCall = 32_000;

/**
 * A call of a Python function. The library of the Chaos Toolkit fills in its arguments from the variables of the environment, as `chaos run` does, so that no value of them is
 * in an undo record.
 */
export function readyPython(
  func: string,
  { name, type, provider }: Readonly<Record<string, unknown>>,
  { configuration, secrets }: Filling['sections'],
  path: Path,
  remarks: Remarks,
): ReadyPython | null {
  const given = isObject(provider) ? provider : {};
  const call = JSON.stringify({
    activity: { name, type, provider: { ...given, arguments: isObject(given.arguments) ? given.arguments : {} } },
    configuration: isObject(configuration) ? configuration : {},
    secrets: isObject(secrets) ? secrets : {},
  });
  if (call.length <= longestCall) return { kind: 'python', func, call };
  remarks.refuse('activity-invalid', path, `with \`configuration\` and \`secrets\` this call is longer than ${longestCall} characters`);
  return null;
}

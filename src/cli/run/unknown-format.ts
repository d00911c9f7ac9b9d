import { nearest } from '../../core/config/source/nearest.ts';
import { GateFailure } from '../../core/model/failure.ts';

/** `--format` has a value that the command does not know. */
export function unknownFormat(name: string, formats: readonly string[]): GateFailure {
  const meant = nearest(name, formats);
  return new GateFailure('USAGE', `there is no format \`${name}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`, {
    hint: `the formats are ${formats.join(', ')}`,
  });
}

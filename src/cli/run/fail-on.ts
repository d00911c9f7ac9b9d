import { defaultFailOn, type FailOn, failOnLevels } from '../../core/compare/fail-on.ts';
import { nearest } from '../../core/config/source/nearest.ts';
import { GateFailure } from '../../core/model/failure.ts';

/** The value of `--fail-on`. Throws GateFailure USAGE. */
export function failOnOf(written: string = defaultFailOn): FailOn {
  const level = failOnLevels.find((one) => one === written);
  if (level !== undefined) return level;
  const meant = nearest(written, failOnLevels);
  throw new GateFailure('USAGE', `\`--fail-on\` takes ${failOnLevels.join(', ')}`, {
    hint: meant === undefined ? '`inconclusive` is the default' : `did you mean \`${meant}\`?`,
  });
}

import type { WeaknessName } from '../model/result/diagnosis.ts';
import { weaknessKinds } from './catalog.ts';

/** A weakness for people, and where docs/patterns.md says more. */
export interface Pattern {
  readonly title: string;
  /** The structure that answers it: a plain clause, without names from outside. */
  readonly structure: string;
  /** Of its section in docs/patterns.md. */
  readonly anchor: string;
}

export function patternOf(name: WeaknessName): Pattern {
  const kind = weaknessKinds.find((one) => one.name === name);
  if (kind === undefined) throw new RangeError(`no weakness "${name}"`);
  return { title: kind.title, structure: kind.structure, anchor: name };
}

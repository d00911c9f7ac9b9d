import type { WeaknessName } from '../model/result/diagnosis.ts';
import { weaknessKinds } from './catalog.ts';

/** A weakness as reports show it, and the anchor of its section in docs/patterns.md. */
export interface Pattern {
  readonly title: string;
  /** The structure that fixes it: an imperative clause, without names from outside. */
  readonly structure: string;
  /** The anchor of its section in docs/patterns.md. */
  readonly anchor: string;
}

export function patternOf(name: WeaknessName): Pattern {
  const kind = weaknessKinds.find((one) => one.name === name);
  if (kind === undefined) throw new RangeError(`no weakness "${name}"`);
  return { title: kind.title, structure: kind.structure, anchor: name };
}

import type { Result } from '../model/result/result.ts';

/** What a result shows by its name: nothing of it is secret. */
export const namesInResult = ({ name, checks, scenarios }: Result): readonly string[] => [
  name,
  ...checks.map((check) => check.name),
  ...scenarios.flatMap(({ faults }) => faults.map(({ spec }) => spec.on)),
];

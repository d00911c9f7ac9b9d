import type { Result } from '../model/result/result.ts';

/** Names that a result shows, which are never secret. */
export const namesInResult = ({ name, checks, scenarios }: Result): readonly string[] => [
  name,
  ...checks.map((check) => check.name),
  ...scenarios.flatMap(({ faults }) => faults.map(({ spec }) => spec.on)),
];

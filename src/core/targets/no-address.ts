import type { TargetKind } from './target-kind.ts';

/** What holds for a target that is neither a program with an address on this machine nor a connection that the gate carries. */
export const noAddress = {
  isContainer: false,
  isServer: () => false,
  listensOn: () => null,
  expendable: () => null,
  startedByGate: () => false,
  leadsTo: () => null,
  leadsToNamed: () => null,
  isCarried: () => false,
  leadsToPreview: () => false,
} satisfies Partial<TargetKind>;

import { eachContainerUndo, forEach, togetherSeen } from '../../undo/each-container.ts';
import type { PreparedFault } from '../prepared-fault.ts';

/**
 * One fault that strikes several containers. Its record has the undo of each. If one of them cannot be struck, it waits for the others and rejects, so that the
 * undo never comes before an injection.
 * @param nameOf the container at a position, for people
 */
export function together(parts: readonly PreparedFault[], nameOf: (position: number) => string): PreparedFault {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    undo: eachContainerUndo(parts.map(({ undo }) => undo)),
    applyMs: Math.max(...parts.map(({ applyMs = 0 }) => applyMs)),
    observeMs: Math.max(...parts.map(({ observeMs = 0 }) => observeMs)),
    async apply(signal) {
      await forEach(parts, (part) => part.apply(signal));
    },
    observe: async (signal) => togetherSeen(await forEach(parts, (part) => part.observe(signal)), nameOf),
    close() {
      for (const part of parts) part.close?.();
    },
  };
}

import type { Edit } from '../../storm/build.ts';

/** Gates with a deliberate defect, each of which a storm must catch. */
export const mutants: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
  {
    name: 'recovery undoes nothing',
    edits: [{ file: 'src/world/recover/carry-out.ts', from: '        await handler.undo(undo.state, limit);\n', to: '' }],
  },
  {
    name: 'a deletion does not name the uid',
    edits: [{ file: 'src/world/kubernetes/api.ts', from: 'new URLSearchParams({\n    uid,\n', to: 'new URLSearchParams({\n' }],
  },
  {
    name: 'one request that fails ends an undo',
    edits: [{ file: 'src/world/kubernetes/patiently.ts', from: 'const patienceMs = 20_000;', to: 'const patienceMs = -1;' }],
  },
  {
    name: 'nobody says that a fault is left',
    edits: [
      {
        file: 'src/world/recover/carry-out.ts',
        from: 'return limit.aborted ? `it took longer than ${limitMs / 1000} s` : (error as Error).message;',
        to: 'return null;',
      },
    ],
  },
  {
    name: 'pods are found by their labels alone',
    edits: [{ file: 'src/world/kubernetes/workload.ts', from: "uids.has(controllerOf(metadata) ?? '')", to: 'true' }],
  },
];

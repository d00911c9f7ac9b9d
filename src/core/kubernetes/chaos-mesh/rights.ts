import { type Kind, resources } from './resources.ts';

/** What a user must be allowed to do in the namespace of the target. */
export interface Right {
  readonly group: string;
  readonly resource: string;
  readonly verbs: readonly string[];
}

/** The rights for faults of these kinds, and no others. */
export const rightsFor = (kinds: readonly Kind[]): readonly Right[] =>
  [...new Set(kinds)].flatMap((kind) => {
    const { resource, witness } = resources[kind];
    const own = { group: 'chaos-mesh.org', resource, verbs: ['create', 'get', 'list', 'watch', 'delete', 'patch'] };
    return witness === null ? [own] : [own, { group: 'chaos-mesh.org', resource: witness, verbs: ['get', 'list'] }];
  });

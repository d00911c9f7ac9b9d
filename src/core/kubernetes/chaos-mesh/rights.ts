import type { Right } from '../rights.ts';
import type { ChaosMeshEffect } from './effect.ts';
import { kindOfEffect } from './kinds/catalog.ts';
import { resources } from './resources.ts';

const group = 'chaos-mesh.org';

/** To inject one effect through Chaos Mesh and to remove it. @param mayReplace the gate deletes the pods where the engine does not remove the fault */
export function rightsForChaos({ what }: Pick<ChaosMeshEffect, 'what'>, mayReplace: boolean): readonly Right[] {
  const { resource, witness } = resources[kindOfEffect(what)];
  return [
    { group, resource, verbs: ['create', 'get', 'list', 'patch', 'delete'] },
    ...(witness === null ? [] : [{ group, resource: witness, verbs: ['list'] }]),
    ...(mayReplace ? [{ group: '', resource: 'pods', verbs: ['delete'] }] : []),
  ];
}

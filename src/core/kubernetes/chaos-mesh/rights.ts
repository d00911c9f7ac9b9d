import type { Right } from '../rights.ts';
import type { ChaosMeshEffect } from './effect.ts';
import { kindOfEffect } from './kinds/catalog.ts';
import { resources } from './resources.ts';

const group = 'chaos-mesh.org';

/** To inject one effect through Chaos Mesh and to remove it, also where the engine does not: new pods are without it. */
export function rightsForChaos({ what }: Pick<ChaosMeshEffect, 'what'>): readonly Right[] {
  const { resource, witness } = resources[kindOfEffect(what)];
  return [
    { group, resource, verbs: ['create', 'get', 'list', 'patch', 'delete'] },
    ...(witness === null ? [] : [{ group, resource: witness, verbs: ['list'] }]),
    { group: '', resource: 'pods', verbs: ['delete'] },
  ];
}

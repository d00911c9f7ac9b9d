import { faultOf } from '../../../core/faults/catalog.ts';
import type { ChaosMeshEffect } from '../../../core/kubernetes/chaos-mesh/effect.ts';
import { rightsForChaos } from '../../../core/kubernetes/chaos-mesh/rights.ts';
import type { IstioEffect } from '../../../core/kubernetes/istio/effect.ts';
import { rightsForIstio } from '../../../core/kubernetes/istio/rights.ts';
import type { LitmusEffect } from '../../../core/kubernetes/litmus/effect.ts';
import { rightsForLitmus } from '../../../core/kubernetes/litmus/rights.ts';
import type { PodsEffect } from '../../../core/kubernetes/pods-effect.ts';
import { type Right, rightsFor, rightsToLook } from '../../../core/kubernetes/rights.ts';
import type { Effect } from '../../../core/model/plan/effect.ts';
import type { KubernetesTarget } from '../../../core/targets/kubernetes.ts';

/** What the effect does to the pods. @throws TypeError for one that does nothing to them */
export function podsEffectOf({ kind, params }: Pick<Effect, 'kind' | 'params'>): PodsEffect {
  const effect = faultOf(kind)?.pods?.(params);
  if (effect === undefined) throw new TypeError(`"${kind}" does nothing to pods`);
  return effect;
}

/** What Chaos Mesh does for the effect. @throws TypeError for one that it does not know */
export function chaosEffectOf({ kind, params }: Pick<Effect, 'kind' | 'params'>): ChaosMeshEffect {
  const effect = faultOf(kind)?.chaosMesh?.(params);
  if (effect === undefined) throw new TypeError(`Chaos Mesh does not inject "${kind}"`);
  return effect;
}

/** What Litmus does for the effect. @throws TypeError for one that it does not know */
export function litmusEffectOf({ kind, params }: Pick<Effect, 'kind' | 'params'>): LitmusEffect {
  const effect = faultOf(kind)?.litmus?.(params);
  if (effect === undefined) throw new TypeError(`Litmus does not inject "${kind}"`);
  return effect;
}

/** What Istio does for the effect. @throws TypeError for one that it does not know */
export function istioEffectOf({ kind, params }: Pick<Effect, 'kind' | 'params'>): IstioEffect {
  const effect = faultOf(kind)?.istio?.(params);
  if (effect === undefined) throw new TypeError(`Istio does not inject "${kind}"`);
  return effect;
}

/** Every right that these effects on the target need. */
export const rightsOf = ({ workload, replace = false }: KubernetesTarget, effects: readonly Effect[]): readonly Right[] => [
  ...rightsToLook(workload.kind),
  ...effects.flatMap((effect) => {
    if (effect.way === 'chaosMesh') return rightsForChaos(chaosEffectOf(effect), replace);
    if (effect.way === 'istio') return rightsForIstio;
    return effect.way === 'litmus' ? rightsForLitmus(replace) : rightsFor(podsEffectOf(effect), workload.kind);
  }),
];

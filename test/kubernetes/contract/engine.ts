import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { type EngineFault, engines } from '../../../src/core/config/describe/engines.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import type { Shown } from '../../../src/core/kubernetes/shown.ts';
import type { FaultParams } from '../../../src/core/model/plan/effect.ts';
import { type KubernetesTarget, kubernetes } from '../../../src/core/targets/kubernetes.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import { targetContract } from '../../contracts/target.ts';
import { kubectl } from '../cluster.ts';
import type { PodEffect } from '../fake/pod-effects.ts';
import { inPods, unseen } from './in-pods.ts';
import type { InPods, OpenPlace, Place } from './place.ts';

type Engine = KubernetesTarget['engine'];

/** Values that the engine accepts: it has one response of DNS alone, and delays writes below a path. */
const given: Readonly<Record<Engine, FaultParams>> = {
  native: {},
  'chaos-mesh': { response: 'servfail', path: '/data' },
  litmus: { response: 'silent' },
  istio: {},
};

/** Everything that a run creates in a namespace, as kubectl names it. */
const ofRun: Readonly<Record<Engine, string>> = {
  native: 'configmaps,networkpolicies',
  'chaos-mesh': 'podchaos,networkchaos,httpchaos,stresschaos,iochaos,dnschaos,timechaos',
  litmus: 'chaosengines,chaosresults',
  istio: 'virtualservices',
};

/**
 * What the catalogs say was shown there is shown by this, for each fault that the engine takes: the matrix of docs/kubernetes.md is written from the same marks.
 * @param where the fake shows as well what a real node does
 */
export function engineContract(engine: Engine, where: Exclude<Shown, 'schema'>, open: OpenPlace): void {
  const way = kubernetes.takesOn?.({ engine } as KubernetesTarget)[0];
  if (way === undefined) throw new Error(`${engine} takes nothing`);
  const isShown = (found: EngineFault | null | undefined): boolean => found != null && (found.shown === 'node' || found.shown === where);
  let stage: { readonly place?: Place; fault?: string } | null = null;
  const others = faults.filter((fault) => !isShown(engines[engine]?.(fault))).map(({ kind }) => kind);
  targetContract(
    { ...kubernetes, takes: [way] },
    async () => {
      const place = await open();
      const { namespace, name } = place;
      const target: KubernetesTarget = {
        kind: 'kubernetes',
        name: 'api',
        namespace,
        workload: { kind: 'deployment', name },
        engine,
        port: 8080,
        ...(engine === 'istio' && { virtualService: name }),
      };
      const now: { readonly place: Place; fault?: string } = { place };
      stage = now;
      const real = kubernetesDriver(target, {
        runId: 'test-run',
        note: async () => undefined,
        preview: 'http://127.0.0.1:1/',
        targets: [],
      });
      const driver: Driver = {
        ...real,
        async apply(effect, undo, signal) {
          now.fault = effect.kind;
          await real.apply(effect, undo, signal);
        },
      };
      const works = async (): Promise<boolean> => {
        const left = place.inPods?.();
        expect([...(left?.own.flat() ?? []), ...(left?.others ?? [])]).toEqual([]);
        expect(await kubectl('-n', namespace, 'get', ofRun[engine], '-l', 'chaos-gate/run', '-o', 'name')).toBe('');
        return place.works();
      };
      return { driver, use: async () => undefined, works };
    },
    others,
    {
      stepMs: 60_000,
      given: given[engine],
      without: ['retry-after'],
      isFelt({ ok, numbers }) {
        const { place, fault } = stage ?? {};
        if (place === undefined || fault === undefined) return false;
        const isSeen = where === 'fake' && unseen[engine].includes(fault) ? numbers.caught === 1 : ok;
        return isSeen && isInPods(inPods[engine][fault], place.inPods?.());
      },
    },
  );
}

/** Is exactly this in every pod of the deployment, and nothing in others? */
function isInPods(expected: PodEffect | undefined, seen: InPods | undefined): boolean {
  if (seen === undefined) return true;
  if (expected === undefined) return seen.own.flat().length === 0 && seen.others.length === 0;
  return seen.own.length > 0 && seen.own.every((one) => isDeepStrictEqual(one, [expected])) && seen.others.length === 0;
}

import { expect } from 'vitest';
import { type EngineFault, engines } from '../../../src/core/config/describe/engines.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import type { Shown } from '../../../src/core/kubernetes/shown.ts';
import type { FaultParams } from '../../../src/core/model/plan/effect.ts';
import { type KubernetesTarget, kubernetes } from '../../../src/core/targets/kubernetes.ts';
import { kubernetesDriver } from '../../../src/world/drivers/kubernetes/driver.ts';
import { targetContract } from '../../contracts/target.ts';
import { kubectl } from '../cluster.ts';
import type { OpenPlace } from './place.ts';

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
      const driver = kubernetesDriver(target, {
        runId: 'test-run',
        note: async () => undefined,
        preview: 'http://127.0.0.1:1/',
        targets: [],
      });
      const works = async (): Promise<boolean> => {
        expect(await kubectl('-n', namespace, 'get', ofRun[engine], '-l', 'chaos-gate/run', '-o', 'name')).toBe('');
        return place.works();
      };
      return { driver, use: async () => undefined, works };
    },
    others,
    // Some effects leave no trace in the API, and a run believes in them when its checks fail.
    {
      stepMs: 60_000,
      given: given[engine],
      without: ['retry-after'],
      isFelt: ({ ok, numbers }) => ok || (where === 'fake' && numbers.caught === 1),
    },
  );
}

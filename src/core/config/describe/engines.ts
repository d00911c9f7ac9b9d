import { faults } from '../../faults/catalog.ts';
import type { Fault } from '../../faults/fault.ts';
import { differenceOf, kindOfEffect, shownOf } from '../../kubernetes/chaos-mesh/kinds/catalog.ts';
import { actionOf } from '../../kubernetes/chaos-mesh/manifest.ts';
import { resources } from '../../kubernetes/chaos-mesh/resources.ts';
import { httpFaultOf, istioDifferences, shownByIstio } from '../../kubernetes/istio/http-fault.ts';
import { experimentOf, litmusDifferenceOf, shownByLitmus } from '../../kubernetes/litmus/experiment.ts';
import { shownByCluster } from '../../kubernetes/pods-effect.ts';
import type { Shown } from '../../kubernetes/shown.ts';
import type { FaultParams } from '../../model/plan/effect.ts';
import { drawParams } from '../../plan/draw-params.ts';
import { dice } from '../../random/dice.ts';
import { capital, code, table } from './table.ts';

/** What an engine does for a fault, as the catalogs say. */
export interface EngineFault {
  /** What injects it: `HTTPChaos`, `pod-delete`. */
  readonly object: string;
  readonly differs: string | null;
  readonly shown: Shown;
}

/** By engine, as a config names it, what it does for a fault; null: the engine does not take it. */
export const engines: Readonly<Record<string, (fault: Fault) => EngineFault | null>> = {
  native(fault) {
    const effect = fault.pods?.(paramsOf(fault));
    return effect === undefined ? null : { object: effect.does, differs: null, shown: shownByCluster[effect.does] };
  },
  'chaos-mesh'(fault) {
    const effect = fault.chaosMesh?.(paramsOf(fault));
    if (effect === undefined) return null;
    const kind = kindOfEffect(effect.what);
    const action = actionOf(effect);
    const differs = [differenceOf(effect.what) ?? [], resources[kind].isSeen ? [] : 'Only the checks can show it.'].flat().join(' ');
    return { object: action === null ? kind : `${kind} ${action}`, differs, shown: shownOf(effect.what) };
  },
  litmus(fault) {
    const effect = fault.litmus?.(paramsOf(fault));
    if (effect === undefined) return null;
    return { object: experimentOf(effect.what), differs: litmusDifferenceOf(effect.what), shown: shownByLitmus(effect.what) };
  },
  istio(fault) {
    const effect = fault.istio?.(paramsOf(fault));
    if (effect === undefined) return null;
    const object = `fault.${Object.keys(httpFaultOf(effect)).join()}`;
    return { object, differs: istioDifferences[effect.what], shown: shownByIstio[effect.what] };
  },
};

/** The kind of an effect does not depend on its values; these are ones that every engine accepts. */
const accepted: FaultParams = { share: 1, response: 'servfail', path: '/data' };
const paramsOf = (fault: Fault): FaultParams => ({ ...drawParams(fault, { params: {} }, dice('docs')), ...accepted });

const marks: Readonly<Record<Shown, string>> = { node: 'real node', fake: 'fake', schema: 'schema only' };

/** The table of which engine takes which fault, and where that was seen to work. */
export function engineMatrix(): string {
  const names = Object.keys(engines);
  const rows = faults.map((fault) => [code(fault.kind), ...names.map((name) => cellOf(engines[name]?.(fault) ?? null))]);
  return table(
    ['fault', ...names.map(code)],
    rows.filter((row) => row.slice(1).some((cell) => cell !== none)),
  );
}

const none = '·';
const cellOf = (found: EngineFault | null): string => (found === null ? none : marks[found.shown]);

/** The table of one engine: what injects each fault, and how it differs from the same fault on other targets. */
export function engineTable(engine: string, object: string): string {
  const rows = faults.flatMap((fault) => {
    const found = engines[engine]?.(fault) ?? null;
    return found === null ? [] : [[code(fault.kind), code(found.object), capital(found.differs ?? ''), marks[found.shown]]];
  });
  return table(['fault', object, 'differences', 'tried on'], rows);
}

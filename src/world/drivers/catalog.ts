import type { Target } from '../../core/model/config/target.ts';
import type { AnyKindName, TargetOf } from '../../core/targets/catalog.ts';
import { commandKind } from './command.ts';
import { composeKind, containerKind, serviceKind } from './containers.ts';
import type { DriverKind } from './driver.ts';
import { experimentKind } from './experiment.ts';
import { kubernetesKind } from './kubernetes.ts';
import { linkKind } from './link.ts';
import { previewKind } from './preview.ts';
import { processKind } from './process.ts';
import { toxiproxyKind } from './toxiproxy.ts';

/** The driver for every kind of target. */
const members: { readonly [Name in AnyKindName]: DriverKind<TargetOf<Name>> } = {
  process: processKind,
  link: linkKind,
  container: containerKind,
  compose: composeKind,
  service: serviceKind,
  kubernetes: kubernetesKind,
  toxiproxy: toxiproxyKind,
  command: commandKind,
  experiment: experimentKind,
  preview: previewKind,
};

/** @throws RangeError for a kind that is not in the catalog */
export function driverKindOf({ kind }: Target): DriverKind {
  const byKind: Readonly<Record<string, DriverKind>> = members;
  const found = Object.hasOwn(byKind, kind) ? byKind[kind] : undefined;
  if (found === undefined) throw new RangeError(`no driver for "${kind}"`);
  return found;
}

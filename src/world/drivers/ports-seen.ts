import type { Target } from '../../core/model/config/target.ts';
import { driverKindOf } from './catalog.ts';

/** By target: TCP ports of this machine on which it listens already, of targets whose config gives none. Never rejects. */
export async function portsSeenBy(targets: readonly Target[], workspace: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const found = await Promise.all(
    targets.map(async (target) => [target.name, (await driverKindOf(target).portsSeen?.(target, workspace)) ?? []] as const),
  );
  return Object.fromEntries(found.filter(([, ports]) => ports.length > 0));
}

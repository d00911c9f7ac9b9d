import type { Way } from '../../../core/model/plan/effect.ts';
import { clockWay } from './clock.ts';
import type { ContainerWay } from './container-way.ts';
import { diskWay } from './disk.ts';
import { limitsWay } from './limits.ts';
import { mountWay } from './mount.ts';
import { descriptorsWay } from './open-files.ts';
import { packetsWay } from './packets.ts';
import { resolverWay } from './resolver.ts';
import { restartWay } from './restart.ts';
import { signalWay } from './signal.ts';

/** The ways in which a fault can act on a container: those that `core/targets/in-container` declares. */
const ways: Readonly<Partial<Record<Way, ContainerWay>>> = {
  signal: signalWay,
  restart: restartWay,
  descriptors: descriptorsWay,
  cgroup: limitsWay,
  packets: packetsWay,
  mount: mountWay,
  disk: diskWay,
  clock: clockWay,
  resolver: resolverWay,
};

/** @throws RangeError for a way that containers do not take */
export function containerWayOf(way: Way): ContainerWay {
  const found = ways[way];
  if (found === undefined) throw new RangeError(`a container takes no ${way}`);
  return found;
}

/** Ways by a signal to the main process or by the engine. All others act in the networks, mounts, limits or files of a container. */
export const staysOutside = (way: Way): boolean => way === 'signal' || way === 'restart';

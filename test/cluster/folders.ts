import { homedir } from 'node:os';
import { join } from 'node:path';

/** Outside of the repository: a build takes ten minutes, and is the same for every clone. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'chaos-gate');

/** Of the node with Chaos Mesh. */
export const clusterDir = process.env.CHAOS_GATE_CLUSTER_DIR ?? join(cache, 'cluster');

/** Of the node with Litmus. */
export const litmusDir = join(cache, 'litmus');

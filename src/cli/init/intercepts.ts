import { findReach } from '../../world/reach/reach.ts';
import { within } from '../../world/within.ts';

const limitMs = 15_000;

/** Has this machine what intercepted connections need: root, or sudo without a password, and `nft`? */
export const canIntercept = (signal: AbortSignal): Promise<boolean> =>
  within(limitMs, signal, async (limit) => {
    const reach = await findReach(limit);
    return (await reach.run('machine', ['nft', '--version'], limit)).status === 0;
  }).catch(() => false);

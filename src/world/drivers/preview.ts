import { setTimeout as sleep } from 'node:timers/promises';
import { isForwarded } from '../../core/faults/params/client-keys.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Numbers, Sighting } from '../../core/model/plan/effect.ts';
import { clientsRefused } from '../../core/model/result/cause.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import type { PreviewTarget } from '../../core/targets/preview.ts';
import { identityOf } from '../process/identity.ts';
import type { Clients } from '../traffic/clients.ts';
import { requestWithoutLoad, type UnloadedResponse } from '../traffic/without-load.ts';
import { textIn } from '../undo/state.ts';
import type { Driver, DriverKind } from './driver.ts';
import type { DriverContext } from './driver-context.ts';
import { possible } from './examined.ts';

const pollMs = 50;

/** By undo id: whether the clients' requests were accepted once before the load. Kept for the length of the run. */
type UnloadedResponses = Map<string, UnloadedResponse>;

/** The preview's entry point: always present, never declared in a config. */
export const previewKind: DriverKind<PreviewTarget> = {
  driver: (_, context) => previewDriver(context),
  examine: async (_, effects) => possible('the entry point', effects),
};

function previewDriver({ keeper, preview, clients }: DriverContext): Driver {
  const accepted: UnloadedResponses = new Map();
  const counts = (undo: Undo, signal: AbortSignal): Promise<Numbers> =>
    keeper.ask({ ask: 'traffic.counts', traffic: textIn(undo.state, 'traffic') }, signal);
  return {
    async prepare(effect, id, signal) {
      const identity = await identityOf(keeper.pid);
      if (identity === null) throw new GateFailure('KEEPER_LOST', 'the keeper that would carry the traffic has ended');
      const unloaded = await requestWithoutLoad(preview, clients(effect), signal);
      if (typeof unloaded === 'object')
        throw new GateFailure('TARGET_UNAVAILABLE', notReached(unloaded.refused), {
          hint: 'give the fault the `path` or `headers` that the preview accepts',
        });
      accepted.set(id, unloaded);
      return { id, target: 'preview', kind: 'traffic.stop', state: { traffic: id, keeper: { ...identity } } };
    },
    async apply(effect, undo, signal) {
      const sent: Clients = { requests: clients(effect).map(({ request }) => request), forwardedFor: isForwarded(effect.params) };
      await keeper.ask({ ask: 'traffic.start', traffic: textIn(undo.state, 'traffic'), effect, url: preview, clients: sent }, signal);
    },
    observeEffect: (_, undo, signal) =>
      until(
        ({ reached = 0 }) => reached > 0,
        effectSighting(accepted.get(undo.id) ?? 'unknown'),
        () => counts(undo, signal),
        signal,
      ),
    async undo(undo, signal) {
      await keeper.ask({ ask: 'traffic.stop', traffic: textIn(undo.state, 'traffic') }, signal);
    },
    verifyRemoved: (_, undo, signal) =>
      until(
        ({ open = 0, running = 0 }) => open === 0 && running === 0,
        removalSighting,
        () => counts(undo, signal),
        signal,
      ),
  };
}

const notReached = (response: string): string => `the clients got ${response}: ${clientsRefused}`;

/** Polls until `holds` is true or the signal aborts. */
async function until(
  holds: (numbers: Numbers) => boolean,
  sighting: (ok: boolean, numbers: Numbers) => Sighting,
  look: () => Promise<Numbers>,
  signal: AbortSignal,
): Promise<Sighting> {
  let numbers = await look();
  while (!holds(numbers)) {
    try {
      await sleep(pollMs, undefined, { signal });
      numbers = await look();
    } catch (error) {
      if (!signal.aborted) throw error;
      return sighting(false, numbers);
    }
  }
  return sighting(true, numbers);
}

/**
 * Connected clients are not enough: a preview that rejects them (401, 404, 429, a login page) is not under load. Their requests must have
 * been accepted, before the load or during it, and most of the first responses must not be rejections. Later rejections are the preview's
 * own protection, and statuses of 500 or more are its failures: the fault exists to test both.
 */
const effectSighting =
  (unloaded: UnloadedResponse) =>
  (ok: boolean, numbers: Numbers): Sighting => {
    const { reached = 0, accepted = 0, broken = 0, firstAccepted = 0, firstRefused = 0, refusedStatus = 0 } = numbers;
    const no = (message: string): Sighting => ({ ok: false, says: message, numbers });
    if (!ok) return no('no client reached the preview');
    if (firstRefused > firstAccepted) return no(notReached(`status ${refusedStatus}`));
    if (unloaded !== 'accepted' && accepted === 0)
      return no(
        broken > 0
          ? notReached('only statuses of 500 or more, without load as well')
          : 'no response shows that the clients reached the paths of the checks',
      );
    return { ok, says: `${reached} clients reached the preview`, numbers };
  };

const removalSighting = (ok: boolean, numbers: Numbers): Sighting => ({
  ok,
  says: ok ? 'no client is left' : `${numbers.open ?? 0} clients are still there`,
  numbers,
});

import { setTimeout as sleep } from 'node:timers/promises';
import { isForwarded } from '../../core/faults/params/client-keys.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Numbers, Sighting } from '../../core/model/plan/effect.ts';
import { clientsRefused } from '../../core/model/result/cause.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import type { PreviewTarget } from '../../core/targets/preview.ts';
import { identityOf } from '../process/identity.ts';
import { type Calm, calmLook } from '../traffic/calm.ts';
import type { Clients } from '../traffic/clients.ts';
import { textIn } from '../undo/state.ts';
import type { Driver, DriverKind } from './driver.ts';
import type { DriverContext } from './driver-context.ts';

const pollMs = 50;

/** What the clients of a fault request was accepted once without load; for the time of a run. */
type Looks = Map<string, Calm>;

/** The preview's entry point: always there, never written in a config. */
export const previewKind: DriverKind<PreviewTarget> = {
  driver: (_, context) => previewDriver(context),
};

function previewDriver({ keeper, preview, clients }: DriverContext): Driver {
  const looks: Looks = new Map();
  const counts = (undo: Undo, signal: AbortSignal): Promise<Numbers> =>
    keeper.ask({ ask: 'traffic.counts', traffic: textIn(undo.state, 'traffic') }, signal);
  return {
    async prepare(effect, id, signal) {
      const identity = await identityOf(keeper.pid);
      if (identity === null) throw new GateFailure('KEEPER_LOST', 'the keeper that would carry the traffic has gone');
      const calm = await calmLook(preview, clients(effect), signal);
      if (typeof calm === 'object')
        throw new GateFailure('TARGET_UNAVAILABLE', notReached(calm.refused), {
          hint: 'give the fault the `path` or `headers` that the preview accepts',
        });
      looks.set(id, calm);
      return { id, target: 'preview', kind: 'traffic.stop', state: { traffic: id, keeper: { ...identity } } };
    },
    async apply(effect, undo, signal) {
      const sent: Clients = { requests: clients(effect).map(({ request }) => request), forwardedFor: isForwarded(effect.params) };
      await keeper.ask({ ask: 'traffic.start', traffic: textIn(undo.state, 'traffic'), effect, url: preview, clients: sent }, signal);
    },
    felt: (_, undo, signal) =>
      until(
        ({ reached = 0 }) => reached > 0,
        feltSighting(looks.get(undo.id) ?? 'unknown'),
        () => counts(undo, signal),
        signal,
      ),
    async undo(undo, signal) {
      await keeper.ask({ ask: 'traffic.stop', traffic: textIn(undo.state, 'traffic') }, signal);
    },
    gone: (_, undo, signal) =>
      until(
        ({ open = 0, running = 0 }) => open === 0 && running === 0,
        goneSighting,
        () => counts(undo, signal),
        signal,
      ),
  };
}

const notReached = (response: string): string => `the clients got ${response}: ${clientsRefused}`;

/** Looks again and again until it is so, or there is no time left. */
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
 * Clients that connected are not enough: a preview that turns them away (401, 404, 429, a login page) has no load to bear. What they request
 * was accepted, without load or among the responses, and the first responses were not mostly refusals. Later refusals are the preview's own
 * defence, and statuses of 500 or more its failure: both are what the fault is for.
 */
const feltSighting =
  (calm: Calm) =>
  (ok: boolean, numbers: Numbers): Sighting => {
    const { reached = 0, accepted = 0, broken = 0, firstAccepted = 0, firstRefused = 0, refusedStatus = 0 } = numbers;
    const no = (message: string): Sighting => ({ ok: false, says: message, numbers });
    if (!ok) return no('no client reached the preview');
    if (firstRefused > firstAccepted) return no(notReached(`status ${refusedStatus}`));
    if (calm !== 'accepted' && accepted === 0)
      return no(
        broken > 0
          ? notReached('only statuses of 500 or more, without load as well')
          : 'no response shows that the clients reached the paths of the checks',
      );
    return { ok, says: `${reached} clients reached the preview`, numbers };
  };

const goneSighting = (ok: boolean, numbers: Numbers): Sighting => ({
  ok,
  says: ok ? 'no client is left' : `${numbers.open ?? 0} clients are still there`,
  numbers,
});

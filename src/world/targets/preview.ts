import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { Numbers, Sighting } from '../../core/model/effect.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { PreviewTarget } from '../../core/model/target.ts';
import type { Undo } from '../../core/model/undo.ts';
import { identityOf } from '../process/identity.ts';
import { textIn } from '../undo/state.ts';
import type { Site } from './site.ts';
import type { Hand, TargetKind } from './target-kind.ts';

const pollMs = 50;

/** The preview's front door: always there, never written in a config. */
export const previewKind: TargetKind<PreviewTarget> = {
  kind: 'preview',
  summary: 'the front door of the preview: visitors beside the checks',
  schema: z.strictObject({}),
  takes: ['traffic'],
  hand: (_, site) => previewHand(site),
};

function previewHand({ keeper, preview }: Site): Hand {
  const counts = (undo: Undo, signal: AbortSignal): Promise<Numbers> =>
    keeper.ask({ ask: 'traffic.counts', traffic: textIn(undo.state, 'traffic') }, signal);
  return {
    async prepare(_, id) {
      const identity = await identityOf(keeper.pid);
      if (identity === null) throw new GateFailure('KEEPER_LOST', 'the keeper that would carry the traffic has gone');
      return { id, target: 'preview', kind: 'traffic.stop', state: { traffic: id, keeper: { ...identity } } };
    },
    async apply(effect, undo, signal) {
      await keeper.ask({ ask: 'traffic.start', traffic: textIn(undo.state, 'traffic'), effect, url: preview }, signal);
    },
    felt: (_, undo, signal) =>
      until(
        ({ reached = 0 }) => reached > 0,
        feltSighting,
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

const feltSighting = (ok: boolean, numbers: Numbers): Sighting => ({
  ok,
  says: ok ? `${numbers.reached ?? 0} visitors reached the preview` : 'no visitor reached the preview',
  numbers,
});

const goneSighting = (ok: boolean, numbers: Numbers): Sighting => ({
  ok,
  says: ok ? 'no visitor is left' : `${numbers.open ?? 0} visitors are still there`,
  numbers,
});

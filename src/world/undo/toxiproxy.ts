import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../core/address/address.ts';
import { endpointOf, endpointText } from '../../core/address/endpoint.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Json } from '../../core/model/json.ts';
import type { Sighting } from '../../core/model/plan/effect.ts';
import { removeToxic, setEnabled, sorted } from '../toxiproxy/change.ts';
import { proxyOf } from '../toxiproxy/proxies.ts';
import { recordsIn, textIn, wordsMaybeIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

const pauseMs = 500;
/** The removal of a toxic may take as long as the server gives its responses (25 s). */
const limitMs = 40_000;
const seen = (ok: boolean, says: string): Sighting => ({ ok, says, numbers: {} });

/**
 * Removes the gate's own toxics from a proxy of Toxiproxy, by name, or enables the proxy again if it was enabled. What others have added is
 * not touched. A proxy that does not exist has no toxics any more, and neither has a server that has restarted. State: `{ api: string, proxy: string,
 * listen: string, remove: string[], enable: string ('yes' or 'no'), others: toxic[] }`.
 */
export const toxiproxyUndo: UndoHandler = {
  kind: 'toxiproxy.restore',
  async undo(state, signal) {
    const [api, proxy] = [apiIn(state), textIn(state, 'proxy')];
    for (const name of wordsMaybeIn(state, 'remove')) await persistently(signal, () => removeToxic(api, proxy, name, signal));
    if (enablesIn(state)) await persistently(signal, () => setEnabled(api, proxy, true, signal));
  },
  async verifyRemoved(state, signal) {
    const listed = await persistently(signal, () => proxyOf(apiIn(state), textIn(state, 'proxy'), signal));
    if (listed === null) return seen(true, 'the proxy no longer exists, and neither do its toxics');
    const ours = wordsMaybeIn(state, 'remove');
    const left = listed.toxics.filter(({ name }) => ours.includes(name)).length;
    if (left > 0) return seen(false, `Toxiproxy still lists ${left} of the toxics of the gate`);
    if (enablesIn(state) && !listed.enabled) return seen(false, 'the proxy is still disabled');
    const others = listed.toxics.filter(({ name }) => !ours.includes(name));
    const isSame = JSON.stringify(others.map(sorted)) === JSON.stringify(recordsIn(state, 'others').map(sorted));
    return seen(true, `the proxy is as before${isSame ? '' : ', except toxics that another program has changed in the meantime'}`);
  },
  commands(state) {
    const proxy = `http://${endpointText(apiIn(state))}/proxies/${encodeURIComponent(textIn(state, 'proxy'))}`;
    const removals = wordsMaybeIn(state, 'remove').map((name) => ['curl', '-X', 'DELETE', `${proxy}/toxics/${encodeURIComponent(name)}`]);
    return [...removals, ...(enablesIn(state) ? [['curl', '-X', 'POST', '-d', '{"enabled":true}', proxy]] : [])];
  },
  limitMs: () => limitMs,
};

const enablesIn = (state: Json): boolean => textIn(state, 'enable') === 'yes';

function apiIn(state: Json): Address {
  const api = endpointOf(textIn(state, 'api'));
  if (api === null) throw new TypeError('"api" of the undo record is not an address');
  return api;
}

/** A server that restarts is away for a moment. Other failures are final for this attempt. */
async function persistently<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  let away: GateFailure | null = null;
  while (true)
    try {
      return await task();
    } catch (error) {
      if (signal.aborted) throw away ?? error;
      if (!(error instanceof GateFailure) || error.cause === undefined) throw error;
      away = error;
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) throw away;
    }
}

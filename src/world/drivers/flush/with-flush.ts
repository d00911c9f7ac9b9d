import type { Address } from '../../../core/address/address.ts';
import { isLoopback } from '../../../core/address/same-end.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { isOwnAddress } from '../../process/own-address.ts';
import { storeFlushed } from '../../undo/store-flushed.ts';
import type { Driver } from '../driver.ts';
import { type Store, type StoreCounts, storeAt } from './store.ts';

/**
 * The same driver, which can also delete the content of the server at `address`.
 * @param address `null`: the config does not allow that
 */
export function withFlush(driver: Driver, target: string, address: Address | null): Driver {
  /** By undo id, while the fault is in place. */
  const stores = new Map<string, { readonly store: Store; readonly before: StoreCounts }>();
  return {
    ...driver,
    async prepare(effect, id, signal) {
      if (effect.way !== 'flush') return driver.prepare(effect, id, signal);
      const store = await storeAt(allowed(address), signal);
      const before = await store.counts(signal);
      stores.set(id, { store, before });
      return { id, target, kind: storeFlushed.kind, state: { keys: before.keys } };
    },
    async apply(effect, undo, signal) {
      if (effect.way === 'flush') await stores.get(undo.id)?.store.flush(signal);
      else await driver.apply(effect, undo, signal);
    },
    async observeEffect(effect, undo, signal) {
      const found = stores.get(undo.id);
      if (found === undefined) return driver.observeEffect(effect, undo, signal);
      return flushSighting(found.before, await found.store.counts(signal));
    },
    async undo(undo, signal) {
      if (undo.kind !== storeFlushed.kind) await driver.undo(undo, signal);
    },
    async verifyRemoved(effect, undo, signal) {
      if (undo.kind !== storeFlushed.kind) return driver.verifyRemoved(effect, undo, signal);
      stores.delete(undo.id);
      return storeFlushed.verifyRemoved(undo.state, signal);
    },
  };
}

function allowed(address: Address | null): Address {
  if (address !== null && (isLoopback(address.host) || isOwnAddress(address.host))) return address;
  throw new GateFailure('TARGET_REFUSED', 'only a server of this machine with `expendable: true` may be emptied');
}

/** The server's own counter shows that it was emptied. Without keys before, nothing has changed for the application. */
function flushSighting(before: StoreCounts, now: StoreCounts): Sighting {
  const numbers = { keysBefore: before.keys, keysNow: now.keys };
  if (now.flushes <= before.flushes) return { ok: false, says: 'the server was not emptied, or has restarted since', numbers };
  if (before.keys === 0) return { ok: false, says: 'the server was empty before the fault', numbers };
  return { ok: true, says: `the server was emptied: ${before.keys} keys before, ${now.keys} now`, numbers };
}

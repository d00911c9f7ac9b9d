import type { Output, ReadyToxic } from '../../core/model/config/ready-experiment.ts';
import { addToxic, missingToxics, removeToxic, setEnabled } from '../toxiproxy/change.ts';
import { proxyOf } from '../toxiproxy/proxies.ts';

/** Changes a proxy of Toxiproxy. Each change may be repeated: what is removed already, or enabled already, stays so. */
export async function changeProxy({ api, proxy, does }: ReadyToxic, signal: AbortSignal): Promise<Output> {
  if (does.change === 'remove') await removeToxic(api, proxy, does.name, signal);
  else if (does.change === 'enabled') {
    if ((await proxyOf(api, proxy, signal)) === null) throw new Error('Toxiproxy has no such proxy');
    await setEnabled(api, proxy, does.to, signal);
  } else {
    await addToxic(api, proxy, does.toxic, signal);
    // The server ignores attributes that it does not know, and takes missing ones as 0.
    if ((await missingToxics(api, proxy, [does.toxic], signal)) !== 0)
      throw new Error('Toxiproxy does not list the toxic with these values');
  }
  return true;
}

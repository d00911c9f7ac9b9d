import { endpointText } from '../../core/address/endpoint.ts';
import type { ToxiproxyTarget } from '../../core/targets/toxiproxy.ts';
import { proxyOf, versionOf } from '../toxiproxy/proxies.ts';
import type { DriverKind } from './driver.ts';
import { examinedBy } from './examined.ts';
import { toxiproxyDriver } from './toxiproxy/driver.ts';

/** A proxy of a Toxiproxy server that others run and use. */
export const toxiproxyKind: DriverKind<ToxiproxyTarget> = {
  driver: toxiproxyDriver,
  async examine(target, effects, context, signal) {
    const version = await versionOf(target.api, signal);
    const proxy = await proxyOf(target.api, target.proxy, signal);
    const others = proxy === null || proxy.toxics.length === 0 ? '' : `, with ${proxy.toxics.length} toxics`;
    const found = `Toxiproxy ${version} at ${endpointText(target.api)}${others}`;
    return examinedBy(toxiproxyDriver(target, { ...context, note: async () => undefined }), found, effects, signal);
  },
};

import type { Numbers } from '../../../core/model/plan/effect.ts';
import type { LinkCounts } from '../../keeper/protocol.ts';

/** What a link has carried, since it was opened, as plain numbers. What a fault did to it, `resets` and `refusals`, begins anew with each. */
export const observedOf = ({
  connections,
  openConnections,
  requests,
  exchanges,
  bytesToServer,
  bytesToClient,
  resets,
  refusals,
}: LinkCounts): Numbers => ({ connections, openConnections, requests, exchanges, bytesToServer, bytesToClient, resets, refusals });

import type { Numbers } from '../../../core/model/plan/effect.ts';
import type { LinkCounts } from '../../keeper/protocol.ts';

/** The totals that a link has carried since it was opened. `resets` and `refusals`, the effects of a fault, start again with each fault. */
export const observedOf = ({
  connections,
  openConnections,
  inFlight,
  requests,
  exchanges,
  bytesToServer,
  bytesFromClient,
  bytesToClient,
  resets,
  refusals,
}: LinkCounts): Numbers => ({
  connections,
  openConnections,
  inFlight,
  requests,
  exchanges,
  bytesToServer,
  bytesFromClient,
  bytesToClient,
  resets,
  refusals,
});

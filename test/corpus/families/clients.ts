import type { Pair } from '../pair.ts';
import { agentTotal, agentUnread, axiosRejection, axiosTimeout, cockatielShared, gotRetry, opossumReset } from '../pairs/http-clients.ts';

/** HTTP clients, agents, breakers and bulkheads of npm. */
export const clients: Readonly<Record<string, Pair>> = {
  'axios-timeout': axiosTimeout,
  'axios-rejection': axiosRejection,
  'got-retry': gotRetry,
  'agent-unread': agentUnread,
  'agent-total': agentTotal,
  'cockatiel-shared': cockatielShared,
  'opossum-reset': opossumReset,
};

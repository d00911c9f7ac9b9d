import type { Pair } from '../pair.ts';
import { firstProcess, healthCheckForm, limitOfFiles, poolAfterFailover, resolverAtStart, restartPolicy } from '../pairs/containers.ts';

/** Compose projects: faults on their containers and on intercepted connections. */
export const containers: Readonly<Record<string, Pair>> = {
  'restart-policy': restartPolicy,
  'resolver-at-start': resolverAtStart,
  'health-check-form': healthCheckForm,
  'first-process': firstProcess,
  'pool-after-failover': poolAfterFailover,
  'limit-of-files': limitOfFiles,
};

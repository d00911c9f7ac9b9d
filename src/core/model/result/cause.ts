/** Why a tolerance could not be decided, as one word. The report selects its advice by it. */
export const causes = [
  'not-injected',
  'not-observed',
  'not-reached',
  'clients-refused',
  'other-protocol',
  'not-changeable',
  'disturbs-nothing',
  'changed-by-others',
  'address-limited',
  'few-samples',
  'by-chance',
  'recovery-unwatched',
  'unhealthy-before',
  'no-fault-met',
  'gate-trouble',
  'cut-by-gate',
  'cut-short',
  'ended-early',
  'writes-unread',
  'unstable-check',
] as const;
export type Cause = (typeof causes)[number];

/** Part of every message about a link whose traffic is not of the protocol that its fault needs. */
export const otherProtocol = 'needs HTTP/1.x';

/** Part of every message about traffic that a link carried and that its fault did not affect. */
export const passedUnaffected = 'passed unaffected';

/** Part of every message about responses whose body the fault of their link could not change. */
export const notChangeable = 'passed unchanged: there was no body that';

/** Part of the message about an experiment whose actions only read, print or wait. */
export const disturbsNothing = 'no action of the method disturbs';

/** Part of every message about a fault that the gate did not find as it had injected it. */
export const changedByOthers = 'another program has';

/** Part of every message about clients that the preview rejected. */
export const clientsRefused = 'their requests did not reach the paths of the checks';

/** Part of every message about a network that accepts policies and does nothing with them. */
export const notEnforced = 'does not enforce it';

/** Part of every message about an engine that has failed to inject the fault. */
export const couldNotPut = 'could not put it into';

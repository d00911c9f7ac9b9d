/** Why a tolerance could not be decided, as one word: advice depends on it. */
export const causes = [
  'not-injected',
  'not-observed',
  'clients-refused',
  'other-protocol',
  'address-limited',
  'few-samples',
  'by-chance',
  'recovery-unwatched',
  'unhealthy-before',
  'no-fault-met',
  'gate-trouble',
  'cut-short',
  'ended-early',
  'writes-unread',
  'unstable-check',
] as const;
export type Cause = (typeof causes)[number];

/** In every message about a link that does not carry what its fault acts on. */
export const otherProtocol = 'needs HTTP/1.x';

/** In every message about clients that the preview turned away. */
export const clientsRefused = 'their requests did not reach the paths of the checks';

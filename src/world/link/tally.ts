import type { LinkCounts } from '../keeper/protocol.ts';

/** `LinkCounts`, writable for the link that counts. */
export type Tally = { -readonly [Key in keyof LinkCounts]: LinkCounts[Key] };

const noEffects = {
  exchangesSince: 0,
  bytesSince: 0,
  mostBytes: 0,
  touchedConnections: 0,
  touchedRequests: 0,
  delayedPieces: 0,
  delayedMs: 0,
  throttledBytes: 0,
  swallowedBytes: 0,
  resets: 0,
  closes: 0,
  refusals: 0,
  answered: 0,
  earlyRequests: 0,
  changedBodies: 0,
  unchangedBodies: 0,
} as const satisfies Partial<Tally>;

export const newTally = (): Tally => ({
  disturbed: false,
  connections: 0,
  openConnections: 0,
  inFlight: 0,
  bytesToServer: 0,
  bytesFromClient: 0,
  bytesToClient: 0,
  requests: 0,
  exchanges: 0,
  http2Connections: 0,
  tlsConnections: 0,
  otherConnections: 0,
  ...noEffects,
});

/** Resets the counts of a fault's effects, for the next fault. */
export const resetEffects = (tally: Tally): void => {
  Object.assign(tally, noEffects);
};

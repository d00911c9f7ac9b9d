import type { LinkCounts } from '../keeper/protocol.ts';

/** What a link counts while it works: everything in `LinkCounts`, writable. */
export type Tally = { -readonly [Key in keyof LinkCounts]: LinkCounts[Key] };

const untouched = {
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
} as const satisfies Partial<Tally>;

export const newTally = (): Tally => ({
  disturbed: false,
  connections: 0,
  openConnections: 0,
  bytesToServer: 0,
  bytesToClient: 0,
  requests: 0,
  exchanges: 0,
  http2Connections: 0,
  tlsConnections: 0,
  otherConnections: 0,
  ...untouched,
});

/** A new fault starts counting what it meets from nothing. */
export const forgetTouched = (tally: Tally): void => {
  Object.assign(tally, untouched);
};

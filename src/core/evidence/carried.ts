import type { Numbers } from '../model/plan/effect.ts';
import type { RunEvent } from '../model/run/event.ts';

type Observed = RunEvent & { readonly type: 'target.observed' };

interface Reading {
  readonly atMs: number;
  readonly connections: number;
  readonly openConnections: number;
  readonly exchanges: number;
  readonly bytes: number;
}

/** About one a second: far more than a baseline needs. */
const mostReadings = 600;

/** What each link carried to its clients in the baseline, from readings of its counters. */
export class Carried {
  readonly #readings = new Map<string, Reading[]>();

  add({ target, atMs, numbers }: Observed): void {
    const reading = readingOf(atMs, numbers);
    if (reading === null) return;
    const readings = this.#readings.get(target) ?? [];
    if (readings.length < mostReadings) readings.push(reading);
    this.#readings.set(target, readings);
  }

  /**
   * How many bytes a fault of this length can count on: those of a response, or those that a connection carries in this time, if that is less
   * (a stream is one long response). `null`: the link carried nothing.
   */
  responseBytes(target: string, lastsMs: number): number | null {
    const readings = this.#readings.get(target) ?? [];
    const known = [perResponse(readings), perConnection(readings, lastsMs)].filter((bytes) => bytes !== null);
    return known.length === 0 ? null : Math.min(...known);
  }
}

function readingOf(atMs: number, { connections, openConnections, exchanges, bytesToClient }: Numbers): Reading | null {
  if (connections === undefined || openConnections === undefined || exchanges === undefined || bytesToClient === undefined) return null;
  return { atMs, connections, openConnections, exchanges, bytes: bytesToClient };
}

/**
 * The mean response of each second, and of these the lower quartile: rare large responses do not raise it, so that at least three of four seconds
 * have a response of this size. If nothing passed between the readings, the mean since the link was opened.
 */
function perResponse(readings: readonly Reading[]): number | null {
  const means = readings.slice(1).flatMap((reading, index) => {
    const before = readings[index] ?? reading;
    return mean(reading.bytes - before.bytes, reading.exchanges - before.exchanges);
  });
  if (means.length > 0) return means.toSorted((a, b) => a - b)[Math.floor((means.length - 1) / 4)] ?? null;
  const last = readings.at(-1);
  return last === undefined ? null : (mean(last.bytes, last.exchanges)[0] ?? null);
}

const mean = (bytes: number, exchanges: number): readonly number[] => (bytes > 0 && exchanges > 0 ? [bytes / exchanges] : []);

/** The bytes of all connections that are open in a time of this length, evenly. `null`: nothing passed between the readings. */
function perConnection(readings: readonly Reading[], lastsMs: number): number | null {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || last.atMs === first.atMs || last.bytes === first.bytes) return null;
  const share = lastsMs / (last.atMs - first.atMs);
  const connections = first.openConnections + (last.connections - first.connections) * share;
  return ((last.bytes - first.bytes) * share) / Math.max(1, connections);
}

import type { ConnectionToxic, Toxic } from '../../src/core/model/plan/toxic.ts';

const numbers = Array.from({ length: 2000 }, (_, index) => index);
const few = numbers.slice(0, 50);

/** Everything that a toxic does to the first connections, requests, pieces and milliseconds, as data. */
export function touchedBy(toxic: Toxic): unknown {
  return {
    rate: toxic.bytesPerSecond,
    door: few.map((tenth) => toxic.listening?.(tenth * 100)),
    connections: few.map((number) => asData(toxic.connection?.(number))),
  };
}

const asData = (connection: ConnectionToxic | undefined): unknown =>
  connection && {
    at: connection.at,
    end: connection.end,
    delaysMs: few.map((piece) => connection.delayMs?.(piece)),
    requests: few.map((number) => connection.request?.(number)),
  };

/** Is there a connection, a request or a moment that is disturbed? A fault must never do nothing. */
export const touchesSomebody = (toxic: Toxic): boolean =>
  toxic.listening?.(0).open === false ||
  numbers.some((number) => {
    const connection = toxic.connection?.(number);
    if (connection === undefined) return false;
    if (toxic.bytesPerSecond !== undefined || connection.at !== undefined || connection.end !== undefined) return true;
    if (connection.delayMs !== undefined) return connection.delayMs(0) > 0;
    return connection.request?.(0) !== undefined;
  });

/** No delay beyond two minutes, no limit of nothing, statuses that exist, and a door that says when to ask again. */
export const isToxicBounded = (toxic: Toxic): boolean =>
  (toxic.bytesPerSecond === undefined || toxic.bytesPerSecond > 0) &&
  few.every((tenth) => isAhead(toxic.listening?.(tenth * 100)?.untilMs, tenth * 100)) &&
  few.every((number) => isConnectionBounded(toxic.connection?.(number)));

const isAhead = (untilMs: number | undefined, sinceMs: number): boolean => untilMs === undefined || untilMs > sinceMs;

function isConnectionBounded(connection: ConnectionToxic | undefined): boolean {
  if (connection === undefined) return true;
  const delaysMs = few.map((piece) => connection.delayMs?.(piece) ?? 0);
  const requests = few.map((number) => connection.request?.(number) ?? {});
  return (
    (connection.end?.afterBytes ?? 1) > 0 &&
    [...delaysMs, ...requests.map(({ delayMs = 0 }) => delayMs)].every((ms) => ms >= 0 && ms <= 120_000) &&
    requests.every(({ status = 500 }) => Number.isInteger(status) && status >= 400 && status <= 599)
  );
}

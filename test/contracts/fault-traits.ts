import type { Fault, FaultTraits, Stop } from '../../src/core/faults/fault.ts';
import type { FaultParams } from '../../src/core/model/plan/effect.ts';
import type { ConnectionToxic, Toxic } from '../../src/core/model/plan/toxic.ts';
import { dice } from '../../src/core/random/dice.ts';

type Declared = { readonly [Key in keyof FaultTraits | 'instant']: unknown };

const connections = Array.from({ length: 2000 }, (_, index) => index);
const requests = [0, 1, 2];
/** Every 50 ms of the longest fault. */
const times = Array.from({ length: 2400 }, (_, index) => index * 50);

/** What the traits of a fault say that its hooks do not show, and the other way round. Empty: they agree. */
export function wrongTraits(fault: Fault, params: FaultParams, seed: string): string[] {
  const { stops, delays, adds, strikes } = fault.traits;
  const declared: Declared = {
    stops: nameOf(stops),
    delays: delays?.(params) ?? 0,
    adds,
    strikes: strikes(params),
    instant: fault.instant ?? false,
  };
  const shown = shownBy(fault, params, seed);
  return Object.entries(shown).flatMap(([name, value]) => {
    const said = declared[name as keyof Declared];
    return agree(value, said) ? [] : [`${name} is ${JSON.stringify(said)}, and the hooks show ${JSON.stringify(value)}`];
  });
}

/** Numbers are measured on samples: shares to 0.05, times to a tenth. */
const agree = (shown: unknown, declared: unknown): boolean =>
  typeof shown === 'number' && typeof declared === 'number'
    ? Math.abs(shown - declared) <= Math.max(0.05, declared > 1 ? declared / 10 : 0)
    : shown === declared;

const nameOf = (stops: Stop | null): string | null => stops && `${stops.what}: ${stops.clientSees}`;

function shownBy(fault: Fault, params: FaultParams, seed: string): Declared {
  if (fault.toxic !== undefined) return shownByToxic(fault.toxic(params, dice(seed)));
  const signal = fault.signal?.(params);
  const packets = fault.packets?.(params);
  const pods = fault.pods?.(params);
  return {
    stops:
      packets?.share === 1
        ? 'connections: silence'
        : signal === 'SIGSTOP'
          ? 'process: silence'
          : signal !== undefined || fault.restart || pods?.does === 'scale-to-zero'
            ? 'process: refused'
            : null,
    delays: 0,
    adds: fault.traffic === undefined ? null : 'load',
    strikes: packets?.share ?? 1,
    instant: (signal !== undefined && signal !== 'SIGSTOP') || fault.restart === true || fault.flush === true,
  };
}

function shownByToxic(toxic: Toxic): Declared {
  const touched = connections.flatMap((number) => toxic.connection?.(number) ?? []);
  const all = connections.flatMap((number) => requests.map((request) => toxic.connection?.(number)?.request?.(request)));
  const struck = all.flatMap((request) => request ?? []);
  const delays = [...touched.map((one) => one.delayMs?.(0) ?? 0), ...struck.map(({ delayMs = 0 }) => delayMs)].filter((ms) => ms > 0);
  const closed = times.filter((ms) => toxic.listening?.(ms).open === false).length / times.length;
  const byRequest = touched.some(({ request }) => request !== undefined);
  return {
    stops: stopOf(
      touched,
      closed,
      struck.some(({ status }) => status !== undefined),
      struck.some(({ body }) => body !== undefined),
    ),
    delays: delays.length === 0 ? 0 : delays.reduce((sum, ms) => sum + ms, 0) / delays.length,
    adds: null,
    strikes: toxic.listening === undefined ? (byRequest ? struck.length / all.length : touched.length / connections.length) : closed,
    instant: false,
  };
}

function stopOf(touched: readonly ConnectionToxic[], closed: number, answersWithError: boolean, changesBodies: boolean): string | null {
  if (closed > 0) return closed === 1 ? 'connections: refused' : 'connections: interrupted';
  if (touched.some(({ at }) => at === 'swallow')) return 'connections: silence';
  if (touched.some(({ at, end }) => at === 'reset' || end?.how === 'reset')) return 'connections: reset';
  if (touched.some(({ end }) => end?.how === 'close')) return 'connections: closed';
  if (changesBodies) return 'responses: wrong body';
  return answersWithError ? 'responses: error' : null;
}

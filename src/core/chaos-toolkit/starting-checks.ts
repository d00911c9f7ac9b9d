import { httpParams } from '../checks/http/http-params.ts';
import { addressOf } from './address.ts';
import { isObject, listOf } from './is-object.ts';

/** The probes of a hypothesis that are checks of the gate with the same meaning. */
export interface StartingChecks {
  /** The address that all of them ask, as a config writes it; null: there is no check. */
  readonly preview: string | null;
  readonly checks: readonly StartingCheck[];
  /** Probes without a counterpart. */
  readonly left: readonly { readonly name: string; readonly because: string }[];
}

export interface StartingCheck {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The statuses that the tolerance allows. */
  readonly status: number | readonly number[];
  readonly headers: Readonly<Record<string, string>>;
  /** null: the experiment has no time limit, or one that a check cannot have. */
  readonly timeoutMs: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** As many as a config may have. */
const mostChecks = 50;

/** Never fails: a probe that is not one, or that means something else for the gate, is among those without a counterpart. */
export function startingChecks(experiment: Fields): StartingChecks {
  const hypothesis = experiment['steady-state-hypothesis'];
  const configuration = isObject(experiment.configuration) ? experiment.configuration : {};
  const checks: StartingCheck[] = [];
  const left: { name: string; because: string }[] = [];
  let preview: string | null = null;
  for (const probe of isObject(hypothesis) ? listOf(hypothesis.probes) : []) {
    const found = checkOf(isObject(probe) ? probe : {}, configuration);
    const name = uniqueName(isObject(probe) ? probe.name : undefined, checks);
    const because = 'because' in found ? found.because : elsewhere(found.preview, preview, checks.length);
    if (because !== null || 'because' in found) left.push({ name, because: because ?? '' });
    else {
      preview = found.preview;
      checks.push({ name, ...found.check });
    }
  }
  return { preview, checks, left };
}

function elsewhere(asked: string, preview: string | null, count: number): string | null {
  if (preview !== null && asked !== preview) return 'it asks another address than the first one: a config has one preview';
  return count < mostChecks ? null : `a config has at most ${mostChecks} checks`;
}

type Found = { readonly preview: string; readonly check: Omit<StartingCheck, 'name'> } | { readonly because: string };

function checkOf({ provider, tolerance, ref }: Fields, configuration: Fields): Found {
  if (ref !== undefined) return { because: 'it refers to another activity' };
  if (!isObject(provider) || provider.type !== 'http') return { because: 'it is not an HTTP request' };
  const status = statusIn(tolerance);
  if (status === null) return { because: 'its tolerance is not a status, or a list of them' };
  const because = whatElse(provider);
  if (because !== null) return { because };
  const address = addressOf(provider.url, configuration);
  if (address === null) return { because: 'its address is not one that a preview can have, or it contains other variables' };
  const headers = plainHeaders(provider.headers);
  if (headers === null) return { because: 'its headers contain variables or credentials' };
  const method = typeof provider.method === 'string' ? provider.method.toUpperCase() : 'GET';
  const asked = { method, path: address.path, status, ...(Object.keys(headers).length > 0 && { send: { headers } }) };
  const read = httpParams.safeParse(asked);
  if (!read.success) return { because: 'a check cannot send such a request' };
  return {
    preview: address.preview,
    check: { method: read.data.method, path: address.path, status, headers, timeoutMs: timeoutIn(provider.timeout) },
  };
}

/** What a request does that a check does not; null: nothing. */
function whatElse({ arguments: given, verify_tls: verify, max_retries: retries }: Fields): string | null {
  if (given !== undefined && given !== null) return 'it sends arguments';
  if (verify === false) return 'it does not verify the certificate';
  return retries === undefined || retries === 0 ? null : 'it repeats a request that failed';
}

/** Compared with the status of the response, a number must be equal to it, and a list must contain it. */
function statusIn(tolerance: unknown): StartingCheck['status'] | null {
  const isStatus = (one: unknown): one is number => typeof one === 'number' && Number.isInteger(one) && one >= 100 && one <= 599;
  if (isStatus(tolerance)) return tolerance;
  const all = listOf(tolerance);
  return all.length > 0 && all.length <= 20 && all.every(isStatus) ? all : null;
}

const credentials = /auth|cookie|token|key|secret|session|password/i;

/** null: a header should not be copied, or cannot be. */
function plainHeaders(headers: unknown): Readonly<Record<string, string>> | null {
  if (headers === undefined || headers === null) return {};
  if (!isObject(headers)) return null;
  const plain = Object.entries(headers).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && /^[ -#%-~]*$/.test(entry[1]) && entry[0] !== '__proto__' && !credentials.test(entry[0]),
  );
  return plain.length === Object.keys(headers).length ? Object.fromEntries(plain) : null;
}

/** In the limits of the `timeout` of a check. */
function timeoutIn(seconds: unknown): number | null {
  const ms = typeof seconds === 'number' ? Math.round(seconds * 1000) : Number.NaN;
  return ms >= 10 && ms <= 60_000 ? ms : null;
}

/** A name that a check may have, and that no other check has. */
function uniqueName(given: unknown, others: readonly StartingCheck[]): string {
  const plain = (typeof given === 'string' ? given : '')
    .slice(0, 200)
    .replace(/[^A-Za-z0-9._-]+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  const name = plain === '' ? 'probe' : plain;
  const isTaken = (one: string): boolean => others.some((other) => other.name === one);
  if (!isTaken(name)) return name;
  const number = others.findIndex((_, nth) => !isTaken(`${name} ${nth + 2}`));
  return `${name} ${number + 2}`;
}

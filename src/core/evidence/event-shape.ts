import type { Json } from '../model/json.ts';
import { stopCauses } from '../model/result/stop-cause.ts';
import type { RunEvent } from '../model/run/event.ts';

type Fields = { readonly [key: string]: unknown };
type Shape = (event: Fields) => boolean;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;
const isName = (value: unknown): boolean => isText(value, 500);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
/** Each of these fields is a name. */
const named =
  (...keys: readonly string[]): Shape =>
  (event) =>
    keys.every((key) => isName(event[key]));

/** The largest pid on Linux (proc(5), /proc/sys/kernel/pid_max). */
const largestPid = 2 ** 22;

const isProcess = (value: unknown): boolean =>
  isObject(value) &&
  Number.isSafeInteger(value.pid) &&
  (value.pid as number) >= 1 &&
  (value.pid as number) <= largestPid &&
  isCount(value.startTicks) &&
  isText(value.bootId, 100);

const isUndo = (value: unknown): boolean =>
  isObject(value) && isName(value.id) && isName(value.target) && isName(value.kind) && isJson(value.state);

const isAcceptances = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => isObject(one) && isName(one.finding) && isName(one.until) && isName(one.why));

const isTrafficSent = (sent: unknown): boolean =>
  isObject(sent) &&
  isText(sent.request, 5_000) &&
  typeof sent.ratePerSecond === 'number' &&
  isCount(sent.requests) &&
  isCount(sent.rejectedWith) &&
  isObject(sent.responses) &&
  Object.values(sent.responses).every(isCount);

/** `undefined` is not a state: a gate never writes an undo record without one. */
const isJson = (value: unknown): value is Json => value !== undefined;

/**
 * The fields that readers of an event rely on: exactly those that recovery acts on, and those without which a fold would fail. Additional fields and
 * unknown types are valid, because a later version may have written them.
 */
const shapes: Readonly<Record<string, Shape>> = {
  'run.started': ({ gate, mark, host, accept }) =>
    isProcess(gate) && optional(mark, isName) && optional(host, isName) && optional(accept, isAcceptances),
  'undo.recorded': ({ undo }) => isUndo(undo),
  'undo.done': named('id'),
  'undo.failed': ({ id, reason }) => isName(id) && isText(reason, 100_000),
  'scenario.started': ({ scenario, plan }) => isName(scenario) && (plan === null || (isObject(plan) && Array.isArray(plan.faults))),
  'phase.entered': named('scenario', 'phase'),
  'fault.requested': named('scenario', 'fault'),
  'fault.applied': named('scenario', 'fault'),
  'fault.failed': named('scenario', 'fault'),
  'fault.felt': ({ scenario, fault, sighting }) => isName(scenario) && isName(fault) && isObject(sighting),
  'fault.removed': named('scenario', 'fault'),
  'fault.gone': ({ scenario, fault, sighting }) => isName(scenario) && isName(fault) && isObject(sighting),
  'target.seen': named('scenario', 'target'),
  window: ({ scenario, window }) => isName(scenario) && isObject(window) && isName(window.check) && isCount(window.count),
  'traffic.sent': ({ sent }) => isTrafficSent(sent),
  'probe.unmet': ({ scenario, target, probe, says }) => isName(scenario) && isName(target) && isText(probe, 10_000) && isText(says, 10_000),
  'scenario.decided': named('scenario'),
  'target.observed': ({ scenario, target, numbers }) => isName(scenario) && isName(target) && isObject(numbers),
  'links.carried': ({ check, requests, failed, lastsMs, links }) =>
    (check === null || isName(check)) &&
    isCount(requests) &&
    isCount(failed) &&
    typeof lastsMs === 'number' &&
    isObject(links) &&
    Object.values(links).every(isObject),
  'connections.reset': ({ reset }) =>
    isObject(reset) && isName(reset.target) && isCount(reset.connections) && typeof reset.passedBefore === 'boolean',
  'writes.seen': ({ scenario, seen }) => isName(scenario) && isObject(seen) && isName(seen.check),
  'gate.trouble': named('scenario'),
  'scenario.ended': named('scenario', 'reason'),
  lesson: ({ of, lesson }) => isName(of) && isObject(lesson),
  waiting: ({ wait }) => isObject(wait),
  note: ({ says }) => isText(says, 100_000),
  'run.ended': ({ reason, detail, cause }) =>
    isName(reason) && isText(detail, 100_000) && (cause === undefined || stopCauses.some((one) => one === cause)),
};

/** Is this value an event that a gate could have written? */
export function isEvent(value: unknown): value is RunEvent {
  if (!isObject(value) || !isName(value.type) || typeof value.atMs !== 'number' || !Number.isFinite(value.atMs)) return false;
  const shape = Object.hasOwn(shapes, value.type as string) ? shapes[value.type as string] : undefined;
  return shape === undefined || shape(value);
}

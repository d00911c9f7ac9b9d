import { enoughMs, type Length, usualRate } from '../budget/enough.ts';
import { monkeyRounds } from '../budget/monkey-rounds.ts';
import { checks } from '../checks/catalog.ts';
import { faults } from '../faults/catalog.ts';
import { lastsLimits } from '../faults/fault.ts';
import type { CheckSpec } from '../model/config/check-spec.ts';
import type { CompareRules } from '../model/config/compare-rules.ts';
import type { Config } from '../model/config/config.ts';
import type { Domain, FaultRule } from '../model/config/fault-rule.ts';
import type { MonkeyRules } from '../model/config/monkey-rules.ts';
import type { Target } from '../model/config/target.ts';
import type { Tolerance } from '../model/config/tolerance.ts';
import type { Json } from '../model/json.ts';
import { parseDomain } from '../quantity/domain.ts';
import { largestIn, smallestIn } from '../quantity/domain-ends.ts';
import { impliedFaults } from './implied-faults.ts';
import { defaultSuccess } from './schema/check-schema.ts';
import { completeSafety } from './schema/safety-schema.ts';
import type { RawConfig } from './schema/schema.ts';
import { type PercentileKey, percentileKeys } from './schema/tolerance-schema.ts';

/** Parameters that a rule leaves out are drawn from their default ranges. */
type RawFault = Pick<NonNullable<RawConfig['faults']>[number], 'fault' | 'on' | 'weight' | 'lasts'>;
type RawTolerance = { readonly success?: number | undefined } & { readonly [key in PercentileKey]?: number | undefined };

/** Turns validated data into the model: kinds that were keys become values, and defaults are filled in. */
export function complete(raw: RawConfig): Config {
  const { name, preview, compare, plan } = raw;
  const { scenarios, faults: many, seed, budget, shrink, shard } = plan;
  const targets = completeTargets(raw.targets);
  const written =
    raw.faults ?? (plan.mode === 'monkey' ? [] : impliedFaults(targets)).map((implied): RawFault => ({ ...implied, weight: 1 }));
  const lengths = [...written.map(lengthOf), ...(raw.experiments === undefined ? [] : [watched])];
  const completed = raw.checks.map((check) => completeCheck(check, lengths));
  const enough = enoughMs(completed);
  const rules = written.map((rule) => completeFault(rule, enough));
  return {
    name,
    preview: preview.url,
    previewHeaders: preview.headers,
    ...(preview.compose !== undefined && {
      compose: { files: [preview.compose.file ?? []].flat(), readyMs: preview.compose['ready-within'] },
    }),
    targets,
    checks: completed,
    faults: rules,
    ...(raw.experiments !== undefined && {
      experiments: { files: raw.experiments, watchMs: Math.max(enough, smallestIn(watched.lasts)) },
    }),
    ...(raw.traffic.length > 0 && {
      traffic: raw.traffic.map(({ http, rate }) => ({ params: { ...http, status: '2xx' }, ratePerSecond: rate })),
    }),
    compare: compare === undefined ? null : completeCompare(compare),
    plan: {
      scenarios,
      faults: many,
      seed,
      budgetMs: budget,
      // Only the plan of a monkey decides what is disturbed.
      shrink: { tries: plan.mode === 'monkey' ? 0 : shrink.tries, timeMs: shrink.time },
      ...(isMap(raw) && { map: true as const }),
      ...(shard.of > 1 && { shard }),
      ...(plan.mode === 'monkey' && { monkey: monkeyRules(plan, completed, rules) }),
    },
    safety: completeSafety(raw.safety),
    ...(raw.accept.length > 0 && { accept: raw.accept }),
  };
}

/** The default of a config that says neither which faults to draw nor how. */
const isMap = ({ faults, plan: { mode } }: RawConfig): boolean => mode === 'map' || (mode === undefined && faults === undefined);

function monkeyRules(
  { probability, every: everyMs, budget: budgetMs, ...plan }: RawConfig['plan'],
  checks: readonly CheckSpec[],
  rules: readonly FaultRule[],
): MonkeyRules {
  const longestMs = Math.max(0, ...rules.map(({ lasts }) => largestIn(lasts)));
  return { probability, everyMs, rounds: monkeyRounds(checks, { budgetMs, everyMs, longestMs }), stopWhen: plan['stop-when'] ?? null };
}

const completeCompare = ({ preview, targets }: NonNullable<RawConfig['compare']>): CompareRules => ({
  preview: preview.url,
  previewHeaders: preview.headers,
  targets: completeTargets(targets),
});

const completeTargets = (targets: RawConfig['targets']): Target[] =>
  Object.entries(targets).map(([name, target]) => completeTarget(name, target));

function completeTarget(name: string, target: Readonly<Record<string, unknown>>): Target {
  const [[kind, value] = ['', {}]] = Object.entries(target).filter(([, value]) => value !== undefined);
  return { ...(value as object), kind, name } as Target;
}

/** The schema guarantees that the value under a check's kind has the declared parameters and a timeout. */
const paramsOf = (raw: Readonly<Record<string, unknown>>, kind: string) => raw[kind] as Record<string, Json> & { timeout: number };

function completeCheck(raw: RawConfig['checks'][number], faults: readonly Length[]): CheckSpec {
  const kind = checks.find(({ kind }) => Object.hasOwn(raw, kind) && paramsOf(raw, kind) !== undefined)?.kind ?? '';
  const { timeout, ...params } = paramsOf(raw, kind);
  const { success = defaultSuccess, ...limits } = raw.steady as RawTolerance;
  const during = raw.during === 'any' ? tolerance({}) : tolerance({ success, ...limits, ...given(raw.during) });
  return {
    name: raw.name,
    kind,
    params,
    ratePerSecond: raw.rate ?? usualRate({ during }, faults),
    timeoutMs: timeout,
    steady: tolerance({ success, ...limits }),
    during,
    recoversMs: raw.recovers,
  };
}

const given = (raw: RawTolerance): RawTolerance => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));

function tolerance({ success, ...limits }: RawTolerance): Tolerance {
  const percentiles = Object.entries(percentileKeys).flatMap(([key, quantile]) => {
    const limitMs = limits[key as PercentileKey];
    return limitMs === undefined ? [] : [{ quantile, limitMs }];
  });
  return { ...(success === undefined ? {} : { success }), percentiles };
}

function completeFault(raw: RawFault, enough: number): FaultRule {
  const { fault, on, weight, ...rest } = raw as typeof raw & Readonly<Record<string, Domain>>;
  const known = faults.find(({ kind }) => kind === fault);
  const keys = [...Object.keys(known?.words ?? {}), ...Object.keys(known?.params ?? {})];
  const params = Object.fromEntries(keys.flatMap((key) => (rest[key] === undefined ? [] : [[key, rest[key]]])));
  return {
    fault,
    on: [...new Set(on)],
    params: { ...params, ...givenParams(Object.keys(known?.given ?? {}), rest), ...clientParams(rest) },
    lasts: writtenLength(raw) ?? atLeast(enough, usualLasts(fault)),
    ...(writtenLength(raw) === undefined && { isUsualLength: true }),
    weight,
    ...clientsOf(rest),
  };
}

/** The duration of a fault of this rule, on which the default rate of a check depends. */
function lengthOf(raw: RawFault): Length {
  const lasts = writtenLength(raw);
  return lasts === undefined ? { lasts: usualLasts(raw.fault), isUsual: true } : { lasts, isUsual: false };
}

/** `watch` and `lasts` are the same; the rule `oneLength` reports a fault that has both. */
const writtenLength = (raw: RawFault): Domain | undefined => raw.lasts ?? ('watch' in raw ? (raw.watch as Domain | undefined) : undefined);

/** How long the checks are watched after the method of an experiment. */
const watched: Length = { lasts: { oneOf: [5_000] }, isUsual: true };

/** A default duration that is long enough to decide every tolerance. */
const atLeast = (enough: number, lasts: Domain): Domain =>
  'min' in lasts ? { ...lasts, min: Math.max(lasts.min, enough), max: Math.max(lasts.max, enough) } : lasts;

function usualLasts(kind: string): Domain {
  const fault = faults.find((one) => one.kind === kind);
  const parsed = parseDomain('duration', fault?.lasts, lastsLimits);
  if (!parsed.ok) throw new TypeError(`the standard length of ${kind} is wrong: ${parsed.message}`);
  return parsed.value as Domain;
}

/** Texts that are part of the plan, each with a fixed value. */
const givenParams = (keys: readonly string[], rest: Readonly<Record<string, unknown>>): FaultRule['params'] =>
  Object.fromEntries(keys.flatMap((key) => (typeof rest[key] === 'string' ? [[key, { oneOf: [rest[key]] }]] : [])));

/** The client parameters that are part of the plan, each with a fixed value. */
function clientParams(rest: Readonly<Record<string, unknown>>): FaultRule['params'] {
  const fixed = Object.entries({ path: rest.path, method: rest.method, 'forwarded-for': rest['forwarded-for'] === true ? 1 : undefined });
  return Object.fromEntries(fixed.flatMap(([key, value]) => (value === undefined ? [] : [[key, { oneOf: [value as string | number] }]])));
}

function clientsOf({ headers, body }: Readonly<Record<string, unknown>>): Pick<FaultRule, 'clients'> {
  if (headers === undefined && body === undefined) return {};
  return {
    clients: {
      ...(headers !== undefined && { headers: headers as Record<string, string> }),
      ...(body !== undefined && { body: body as Json }),
    },
  };
}

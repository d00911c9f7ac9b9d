import { addressOfUrl } from '../address/address-of-url.ts';
import type { Check } from './check.ts';
import type { HttpResponse } from './http/http-response.ts';
import { type PrometheusParams, prometheusParams } from './prometheus-params.ts';

/** Judges the response of `/api/v1/query` (Prometheus HTTP API, "Instant queries" and "Expression query result formats"). */
export const prometheus: Check<PrometheusParams, HttpResponse> = {
  kind: 'prometheus',
  summary: 'the value of a Prometheus query is within its limits',
  docs: {
    why: 'Some promises are about what the application measures itself, such as the length of a queue or the share of cached responses.',
    example: '{ name: queue, rate: 5/s, prometheus: { to: "http://127.0.0.1:9090", query: max(queue_length), at-most: 100 } }',
  },
  params: prometheusParams,
  noun: 'queries',
  // The server that measures is not the preview.
  timed: false,
  runsPrograms: false,
  readsBack: false,
  asks: ({ to }) => ({ key: 'to', address: addressOfUrl(to) }),
  judge(params, { status, body, cut }) {
    if (status !== 200) return `status ${status ?? 'none'}`;
    if (cut) return 'cut';
    const values = valuesIn(body);
    if (typeof values === 'string') return values;
    return values.every((value) => fits(params, value)) ? null : 'value';
  },
  describe: ({ query, 'at-least': low, 'at-most': high }) =>
    `${oneLine(query)} ${[low === undefined ? [] : `≥ ${low}`, high === undefined ? [] : `≤ ${high}`].flat().join(' and ')}`,
};

const oneLine = (query: string): string => query.replace(/\s+/g, ' ').trim();

const fits = ({ 'at-least': low, 'at-most': high }: PrometheusParams, value: number): boolean =>
  value >= (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY);

/** The values of all series; otherwise a reason. A query without a series, and 0/0, have shown nothing. */
function valuesIn(body: string): number[] | 'not JSON' | 'json' | 'no data' {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return 'not JSON';
  }
  const { resultType, result } = objectOf(objectOf(parsed).data);
  const pairs =
    resultType === 'scalar' ? [result] : resultType === 'vector' && Array.isArray(result) ? result.map((one) => objectOf(one).value) : null;
  if (pairs === null) return 'json';
  const values = pairs.map((pair) => (Array.isArray(pair) && typeof pair[1] === 'string' ? numberOf(pair[1]) : null));
  if (values.includes(null)) return 'json';
  return values.length === 0 || values.some(Number.isNaN) ? 'no data' : (values as number[]);
}

/** As Go writes numbers: `1e+06`, `+Inf`, `NaN`. */
function numberOf(text: string): number | null {
  if (text === 'NaN') return Number.NaN;
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

const objectOf = (value: unknown): { readonly [key: string]: unknown } => Object(value);

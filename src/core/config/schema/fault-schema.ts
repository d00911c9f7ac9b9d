import * as z from 'zod';
import { method } from '../../checks/http/client-request.ts';
import { headersSent } from '../../checks/http/headers.ts';
import { requestBody, requestPath } from '../../checks/http/request.ts';
import { type Fault, lastsLimits } from '../../faults/fault.ts';
import type { Param } from '../../faults/params/param.ts';
import { standardOf } from '../../faults/params/standard-domain.ts';
import { parseWords, type WordParam, wordsOf } from '../../faults/params/words.ts';
import type { Domain } from '../../model/config/fault-rule.ts';
import type { Parsed } from '../../quantity/parse.ts';
import type { Catalogs } from './catalogs.ts';
import { domain, readField } from './fields.ts';

const on = readField(
  (input): Parsed<readonly string[]> => {
    // The rule `selection` refuses an empty list.
    const names = typeof input === 'string' ? [input] : (input ?? []);
    if (!Array.isArray(names) || names.some((one) => typeof one !== 'string')) {
      return { ok: false, message: 'expected the name of a target, or a list of names' };
    }
    return { ok: true, value: names };
  },
  () => ({
    anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }],
    description: 'The targets of the fault, by name; each scenario uses one of them',
  }),
);

const weight = z
  .number()
  .positive('a weight above 0; to disable the fault, remove its line')
  .max(1000)
  .prefault(1)
  .describe('How often it is drawn, compared with the others, once each was drawn');

/** `faults:` a list; `fault` names the kind, which determines the parameters. */
export function faultsSchema(kinds: Catalogs['faults']) {
  const [first, ...rest] = kinds.map(rule);
  if (first === undefined) throw new TypeError('the catalog of faults is empty');
  return z
    .array(z.discriminatedUnion('fault', [first, ...rest]))
    .min(1)
    .max(200)
    .describe('The faults to draw from; without it, every fault that fits a target, see `plan.mode: map`')
    .optional();
}

/** What `lasts` means for the fault. */
export const lastsSummary = ({ instant }: Pick<Fault, 'instant'>): string =>
  instant ? 'Another name for `watch`; write one of the two' : 'How long it is in place';

export const watchSummary =
  'How long the gate watches the checks after it, in the phase `during`; a process that nothing else restarts stays down for this time';

/** Optional, so that the type is the same with and without `watch`. */
const length = ({ lasts }: Fault, summary: string) =>
  domain('duration', `${summary}; by default ${lasts}, and long enough to decide every tolerance`, lastsLimits).optional();

const rule = (fault: Fault) =>
  z
    .strictObject({
      fault: z.literal(fault.kind).describe(fault.summary),
      on,
      ...Object.fromEntries(Object.entries(fault.params).map(([key, param]) => [key, paramField(param)])),
      ...Object.fromEntries(Object.entries(fault.words ?? {}).map(([key, param]) => [key, wordField(param)])),
      ...Object.fromEntries(
        Object.entries(fault.given ?? {}).map(([key, { schema, summary }]) => [key, schema.describe(summary).optional()]),
      ),
      ...(fault.traffic === undefined ? {} : clientFields()),
      ...(fault.instant && { watch: length(fault, watchSummary) }),
      lasts: length(fault, lastsSummary(fault)),
      weight,
    })
    .describe(fault.summary);

/** What clients of a traffic fault request. Default: the requests of the http checks. */
export const clientFields = () => ({
  path: requestPath.describe('Path and query that each client requests; by default those of the http checks, in rotation').exactOptional(),
  method: method.describe('Request method; by default that of the http checks').exactOptional(),
  headers: headersSent.describe('Request headers, in addition to those of the http checks').exactOptional(),
  body: requestBody.describe('Text, or a value that is sent as JSON; by default that of the http checks').exactOptional(),
  'forwarded-for': z
    .boolean()
    .describe(
      'Gives each client its own address (198.18.0.0/15) in the header `X-Forwarded-For`, for a preview that limits requests per address and trusts this header',
    )
    .exactOptional(),
});

function paramField(param: Param) {
  const field = domain(param.kind, param.summary, { min: param.min, max: param.max });
  return param.withinResponse || param.optional ? field.optional() : field.prefault(standardOf(param));
}

/** One word, or several of which one is drawn. */
const wordField = (param: WordParam) => {
  const word = { type: 'string', enum: wordsOf(param) };
  return readField(
    (input): Parsed<Domain> => parseWords(param, input),
    () => ({ anyOf: [word, { type: 'array', minItems: 1, items: word }], description: param.summary }),
  ).prefault(wordsOf(param));
};

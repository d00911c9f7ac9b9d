import * as z from 'zod';
import { namespacePattern } from '../../kubernetes/namespace.ts';
import type { SafetyRules } from '../../model/config/safety.ts';
import { standardCaps } from '../../model/config/safety.ts';
import { hostPatternComplaint } from '../../preview/host-pattern.ts';
import { formatQuantity } from '../../quantity/format.ts';
import { quantity, readField } from './fields.ts';
import { webAddress } from './preview-url.ts';

const hostPattern = readField(
  (input) => {
    const message = typeof input === 'string' ? hostPatternComplaint(input) : 'expected a host, for example `*.vercel.app`';
    return message === null ? { ok: true, value: input as string } : { ok: false, message };
  },
  () => ({ type: 'string', description: 'A host; `*` stands for characters of one label', examples: ['*.vercel.app'] }),
);

/** A commit in the config itself would not prove anything, because a page could repeat it. */
const spelledCommit = /(?=[a-f]*\d)[0-9a-f]{7,}/i;

const header = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,80}$/, 'expected the name of a header, for example `x-commit`')
  .describe('A response header of the preview');
const path = z
  .string()
  .regex(/^\/[\x21-\x7e]{0,500}$/, 'expected a path, for example `/version`')
  .refine(
    (text) => !spelledCommit.test(text),
    'the path must not contain a commit: a page that shows its own address would then be a proof',
  )
  .describe("Below the preview's own path; the first 64 KiB of the response");
const containsSha = z
  .literal(true, 'the only proof is that the commit is shown: `contains-sha: true`')
  .describe('It contains the commit, or at least its first 7 digits');

const proof = z
  .union([z.strictObject({ header, 'contains-sha': containsSha }), z.strictObject({ path, 'contains-sha': containsSha })])
  .describe('Where the preview shows which commit it runs')
  .exactOptional();

const stopUrl = readField(
  (input) => {
    const url =
      typeof input === 'string' ? webAddress(input) : { message: 'expected an address, for example `https://ops.example.org/stop`' };
    return 'href' in url
      ? { ok: true, value: url.href }
      : { ok: false, message: url.message.replace('the address of the preview', 'this address') };
  },
  () => ({
    type: 'string',
    description: 'Requested every 2 s; the run ends when the response is 2xx, or after five failed requests in a row',
  }),
);

const standard = (kind: 'rate' | 'duration', value: number): string => `; ${formatQuantity(kind, value)} by default`;

/** `safety:`, which on a pull request is read from the base commit. */
export const safetySchema = z
  .strictObject({
    'allow-hosts': z
      .array(hostPattern)
      .max(100)
      .default([])
      .describe('Public hosts that may be disturbed without a proof that they are previews'),
    namespaces: z
      .array(z.string().regex(namespacePattern, 'expected the name of a namespace, in which `*` stands for characters: `pr-*`'))
      .min(1)
      .max(100)
      .describe(
        'Namespaces of a cluster whose workloads may be disturbed; by default all but `default` and those of the cluster and its tools',
      )
      .exactOptional(),
    'allow-chaos-toolkit': z
      .boolean()
      .describe('Whether experiments may call functions of Python modules through the Chaos Toolkit that is installed; `false` by default')
      .exactOptional(),
    proof,
    'max-rate': quantity(
      'rate',
      `Requests that checks and traffic faults send together in a scenario${standard('rate', standardCaps.ratePerSecond)}`,
      {
        min: 1,
        max: 20_000,
      },
    ).optional(),
    'max-connections': quantity(
      'count',
      `Connections that the faults of a scenario hold at the same time; ${standardCaps.connections} by default`,
      {
        min: 0,
        max: 5000,
      },
    ).optional(),
    'max-faults': quantity('count', `Faults in place at the same time; ${standardCaps.faults} by default`, { min: 1, max: 10 }).optional(),
    'max-length': quantity(
      'duration',
      `From the first fault of a scenario to the end of its last${standard('duration', standardCaps.lengthMs)}`,
      {
        min: 100,
        max: 1_200_000,
      },
    ).optional(),
    'stop-file': z
      .string()
      .regex(/^[^\0\n]{1,500}$/, 'expected a path in the workspace')
      .refine((text) => !/^(\/|~)|(^|\/)\.\.(\/|$)/.test(text), 'the file must be in the workspace: a relative path without `..`')
      .describe('Checked every 500 ms; the run ends as soon as this file exists')
      .exactOptional(),
    'stop-url': stopUrl.optional(),
  })
  .describe('What may be disturbed, and how much. On a pull request this section is read from the base commit')
  .optional();

export type RawSafety = NonNullable<z.output<typeof safetySchema>>;

/** null: the config has no such section. */
export function completeSafety(raw: RawSafety | undefined): SafetyRules | null {
  if (raw === undefined) return null;
  const { proof } = raw;
  return {
    allowHosts: raw['allow-hosts'],
    namespaces: raw.namespaces ?? null,
    allowChaosToolkit: raw['allow-chaos-toolkit'] ?? false,
    proof: proof === undefined ? null : 'header' in proof ? { header: proof.header.toLowerCase() } : { path: proof.path },
    caps: {
      ratePerSecond: raw['max-rate'] ?? standardCaps.ratePerSecond,
      connections: raw['max-connections'] ?? standardCaps.connections,
      faults: raw['max-faults'] ?? standardCaps.faults,
      lengthMs: raw['max-length'] ?? standardCaps.lengthMs,
    },
    stopFile: raw['stop-file'] ?? null,
    stopUrl: raw['stop-url'] ?? null,
  };
}

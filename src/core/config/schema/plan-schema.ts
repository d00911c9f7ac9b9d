import * as z from 'zod';
import type { PlanRules } from '../../model/config/config.ts';
import { readShard } from '../../plan/shard/read-shard.ts';
import { parseDomain } from '../../quantity/domain.ts';
import type { Parsed } from '../../quantity/parse.ts';
import { seedComplaint } from '../../random/seed-complaint.ts';
import { quote } from '../source/quote.ts';
import { name, quantity, readField } from './fields.ts';

const faultsLimits = { min: 1, max: 10 };

function readSeed(input: unknown): Parsed<string> {
  if (typeof input !== 'string') return { ok: false, message: 'expected a seed: `auto`, or letters, digits, `.`, `_`, `:`, `/` and `-`' };
  const message = seedComplaint(input);
  return message === null ? { ok: true, value: input } : { ok: false, message: `${quote(input)} ${message}` };
}

function readFaults(input: unknown): Parsed<PlanRules['faults']> {
  const read = parseDomain('count', input, faultsLimits);
  if (!read.ok) return read;
  const { value } = read;
  if ('min' in value) return { ok: true, value: { min: value.min, max: value.max } };
  const [only] = value.oneOf;
  if (value.oneOf.length !== 1 || typeof only !== 'number')
    return { ok: false, message: 'expected a number or a range, for example `1..2`' };
  return { ok: true, value: { min: only, max: only } };
}

/** Separate fields, because the command line and action inputs override them individually. */
export const planFields = {
  scenarios: quantity('count', 'How many scenarios', { min: 1, max: 1000 }).prefault(5),
  faults: readField(readFaults, () => ({
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 10 },
      { type: 'string', pattern: '^\\d+(\\s*\\.\\.\\s*\\d+)?$' },
    ],
    description: 'How many faults are in place together in a scenario (1 to 10)',
  })).prefault('1..1'),
  seed: readField(readSeed, () => ({
    type: ['string', 'integer'],
    description: 'The same seed gives the same plan, byte for byte; `auto` takes it from the head commit',
  })).prefault('auto'),
  budget: quantity('duration', 'Time limit for the whole run; scenarios that do not fit are skipped and reported', {
    min: 10_000,
    max: 6 * 3_600_000,
  }).prefault('10m'),
  shard: readField(readShard, () => ({
    type: 'string',
    pattern: '^[1-9]\\d{0,2}/[1-9]\\d{0,2}$',
    description: 'Which part of the plan this run has: `2/4` is the second of four. `chaos-gate merge` joins their results',
  })).prefault('1/1'),
};

const shrink = z
  .strictObject({
    tries: quantity('count', 'The largest number of less severe scenarios to run; 0: none', { min: 0, max: 1000 }).prefault(30),
    time: quantity('duration', 'Time limit for the search; also limited by the budget', {
      min: 0,
      max: 6 * 3_600_000,
    }).prefault('3m'),
  })
  .prefault({})
  .describe('After a failure: the search for the minimal scenario that fails in the same way, and its breaking point');

const targetName = z.string().min(1).max(80);

const mode = z
  .enum(['map', 'monkey'])
  .describe(
    '`map`: every fault on every target once, with its most severe value, and then `scenarios` drawn ones; the default if the config has no `faults`. `monkey`: members of `on` are terminated at random moments of the run; `scenarios`, `faults` and `shrink` are not used',
  )
  .optional();

const monkey = {
  on: z
    .union([targetName, z.array(targetName).min(1).max(200)])
    .describe('With `mode: monkey`: the targets that may be terminated, short for `faults: [{ fault: terminate, on: … }]`')
    .optional(),
  probability: quantity('share', 'With `mode: monkey`: how likely a termination is in a round', { min: 0.001, max: 1 }).prefault('20%'),
  every: quantity('duration', 'With `mode: monkey`: the length of a round; a round has one termination at most', {
    min: 5_000,
    max: 6 * 3_600_000,
  }).prefault('5m'),
  'stop-when': name('With `mode: monkey`: the check whose failure ends the terminations').optional(),
};

export const planSchema = z
  .strictObject({ ...planFields, shrink, mode, ...monkey })
  .prefault({})
  .describe('The number of scenarios and faults to draw, and the limits of the run');

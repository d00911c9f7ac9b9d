import { GateFailure } from '../model/failure.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { fromBase64Url } from './base64url.ts';
import { firstProblem } from './first-problem.ts';
import { type Packed, unpack } from './pack.ts';
import { checksum } from './replay.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** More than ten faults with the longest names and numbers need. */
const longestToken = 16_384;

/** Versions of the token, as plans have them. They differ in what a plan draws; what a token says means the same in each. */
const versions: readonly string[] = ['1', '2'];

/** Decodes a scenario. Ignores white space, which wrapped lines add. Throws GateFailure REPLAY_INVALID. */
export function scenarioOfToken(token: string): Scenario {
  if (token.length > longestToken) throw invalid(`it is longer than ${longestToken} characters`);
  const [, version, payload = '', sum] = /^cg(\d{1,3})\.([\w-]*)\.?([0-9a-z]*)$/.exec(token.replace(/\s+/g, '')) ?? [];
  if (version === undefined) throw invalid('it does not look like `cg2.….…`');
  if (!versions.includes(version)) throw invalid(`it was made by another release (cg${version})`);
  if (sum !== checksum(payload)) throw invalid('it is not complete');
  const read = scenarioSchema.safeParse(unpacked(payload));
  if (!read.success) throw invalid(`its scenario is wrong at ${firstProblem(read.error)}`);
  return read.data;
}

function unpacked(payload: string): { readonly id: unknown; readonly faults: readonly Partial<FaultSpec>[] } {
  try {
    return unpack(JSON.parse(fromBase64Url(payload)) as Packed);
  } catch (cause) {
    throw invalid('it does not hold a scenario', cause);
  }
}

const invalid = (why: string, cause?: unknown): GateFailure =>
  new GateFailure('REPLAY_INVALID', `this is not a replay token: ${why}`, {
    hint: 'copy the whole token from the report, or name its result.json',
    cause,
  });

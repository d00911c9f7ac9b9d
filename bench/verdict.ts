import { type Counted, noticeable, type Weight } from '../src/core/verdict/statistics/confidence.ts';
import { logLikelihoodRatio, weighSoFar } from '../src/core/verdict/statistics/sequential.ts';
import type { BenchOptions, BenchRow } from './row.ts';
import { fixedSeconds } from './verdict/fixed-length.ts';
import { plain, sampleUntilDecided } from './verdict/looks.ts';
import { type Rates, rates } from './verdict/rates.ts';
import { broken, healthy, sound } from './verdict/stories.ts';
import { expectedSamples } from './verdict/wald.ts';

// How often a verdict is wrong, and how soon it comes: runs that are simulated on the gate's own folds and tests.

const bound = 0.02;
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

export async function row({ quick = false }: Partial<BenchOptions> = {}): Promise<BenchRow[]> {
  const runs = quick ? 1_000 : 20_000;
  return [...errorRows(runs, 1), ...errorRows(runs, 3), ...waldRows(runs), ...timeRows(runs / 10)];
}

function errorRows(runs: number, burst: number): BenchRow[] {
  const name = burst === 1 ? 'independent failures' : `failures in bursts of ${burst}`;
  const well = rates([healthy(burst)], runs);
  const ill = rates([broken(burst, 'during'), broken(burst, 'after')], runs);
  const hidden = rates([broken(burst, 'during', { which: ['s2'] }), broken(burst, 'after', { which: ['s2'] })], Math.ceil(runs / 4));
  return [
    errorRow(`failures exactly at the tolerance, ${name}: \`failed\``, well.failed, runs, [
      `before repeats ${percent(well.failedAtFirst)}`,
      `flaky ${percent(well.flaky)}`,
    ]),
    errorRow(`failures at the smallest share that counts, ${name}: \`passed\``, ill.passed, runs, [
      `failed ${percent(ill.failed)}`,
      `where only one of three scenarios reveals it, passed ${percent(hidden.passed)}`,
    ]),
  ];
}

const errorRow = (row: string, share: number, runs: number, notes: readonly string[]): BenchRow => ({
  row,
  ours: percent(share),
  peer: '–',
  ratio: '–',
  goal: `≤ ${100 * bound} %`,
  ok: share <= bound,
  note: [`${runs} runs`, ...notes].join('; '),
});

const allowed = 0.01;
const gate = (claim: Counted): Weight => weighSoFar(claim, plain);

/** The statistical test alone. The gate also requires that the observed share meets the tolerance before a phase passes. */
const test = (claim: Counted): Weight => (logLikelihoodRatio(claim) <= Math.log(plain.falsePass) ? 'passed' : gate(claim));

function waldRows(runs: number): BenchRow[] {
  const expected = expectedSamples(allowed, noticeable(allowed), plain.falseFailure, plain.falsePass);
  return [
    waldRow('failures exactly at the tolerance', allowed, runs, expected.healthy),
    waldRow('failures at the smallest share that counts', noticeable(allowed), runs, expected.broken),
  ];
}

function waldRow(what: string, share: number, runs: number, expected: number): BenchRow {
  const [ours, inGate] = [meanSamples(test, share, 1, runs), meanSamples(gate, share, 25, runs)];
  return {
    row: `samples until a share is decided, ${what}`,
    ours: ours.toFixed(0),
    peer: `Wald's expected number ${expected.toFixed(0)}`,
    ratio: `${(ours / expected).toFixed(2)} ×`,
    goal: '≤ 1.2 ×',
    ok: ours / expected <= 1.2,
    note: `${inGate.toFixed(0)} when 25 samples come together, and the observed share must meet the tolerance as well`,
  };
}

function meanSamples(by: (claim: Counted) => Weight, share: number, each: number, runs: number): number {
  let sum = 0;
  for (let run = 0; run < runs; run += 1)
    sum += sampleUntilDecided(by, { share, allowed, each, most: 5_000, seed: run * 104_729 + 3 }).samples;
  return sum / runs;
}

/** Each failing scenario is run twice, with one control in each run. */
function timeRows(runs: number): BenchRow[] {
  const outage = broken(1, 'during', { share: 0.9 });
  return [
    timeRow('every scenario passes', rates([sound], runs), fixedSeconds(sound, 1 + sound.scenarios.length)),
    timeRow('every scenario fails', rates([outage], runs), fixedSeconds(outage, 1 + 2 * outage.scenarios.length)),
  ];
}

const timeRow = (what: string, { meanSeconds }: Rates, fixed: number): BenchRow => ({
  row: `time to a verdict, ${what}`,
  ours: `${meanSeconds.toFixed(0)} s`,
  peer: `fixed length ${fixed.toFixed(0)} s`,
  ratio: `${(meanSeconds / fixed).toFixed(2)} ×`,
  goal: '≤ 0.5 ×',
  ok: meanSeconds / fixed <= 0.5,
  note: '25 samples a second; three scenarios of 4 to 6 s, one control',
});

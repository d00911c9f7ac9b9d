import { type Hit, hitOf } from './hit.ts';
import type { Pair } from './pair.ts';
import type { RunRecord } from './run-record.ts';

/** One line of the corpus table. */
export interface CorpusRow {
  readonly row: string;
  readonly goal: string;
  readonly seen: string;
  /** null: there were no runs for this row. */
  readonly ok: boolean | null;
}

type Pairs = Readonly<Record<string, Pair>>;

const isCaught = ({ verdict }: RunRecord): boolean => verdict === 'failed';
const count = (records: readonly RunRecord[], is: (record: RunRecord) => boolean): number => records.filter(is).length;
const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const of = (part: number, all: number): string => `${part} of ${all} (${percent(part, all)})`;
const row = (name: string, goal: string, seen: string, all: number, ok: boolean): CorpusRow => ({
  row: name,
  goal,
  seen: all === 0 ? '–' : seen,
  ok: all === 0 ? null : ok,
});

/** The rows of the table, from all records. Pure. */
export function corpusRows(records: readonly RunRecord[], pairs: Pairs): CorpusRow[] {
  const known = records.filter(({ pair }) => pairs[pair] !== undefined);
  const kind = (wanted: RunRecord['kind']) => known.filter((record) => record.kind === wanted);
  const weak = kind('weak');
  const caught = weak.filter(isCaught);
  return [
    caughtRow(weak),
    leftAloneRow(kind('sound')),
    drawnRow(kind('drawn')),
    ...controlRows(kind('control')),
    diagnosisRow(caught, pairs),
    smallestRow(caught, pairs),
    edgeRow(caught, pairs),
    ...timeRows(kind('usual'), weak),
    peerRow(kind('peer'), weak, kind('peer-sound')),
  ];
}

function caughtRow(weak: readonly RunRecord[]): CorpusRow {
  const names = [...new Set(weak.map(({ pair }) => pair))];
  const shares = names.map((name) => weak.filter(({ pair }) => pair === name)).map((runs) => count(runs, isCaught) / runs.length);
  const caught = count(weak, isCaught);
  const worst = names[shares.indexOf(Math.min(...shares))];
  const seen = `${of(caught, weak.length)}, ${names.length} pairs, the worst ${worst} ${percent(Math.min(...shares), 1)}`;
  return row(
    'weak twins caught',
    '≥ 95 %, each pair ≥ 80 %',
    seen,
    weak.length,
    caught >= 0.95 * weak.length && shares.every((share) => share >= 0.8),
  );
}

function leftAloneRow(sound: readonly RunRecord[]): CorpusRow {
  const failed = count(sound, isCaught);
  const passed = count(sound, ({ verdict }) => verdict === 'passed');
  const seen = `${of(failed, sound.length)}; ${passed} passed, ${sound.length - failed - passed} neither`;
  return row('sound twins failed', '0', seen, sound.length, failed === 0);
}

function drawnRow(drawn: readonly RunRecord[]): CorpusRow {
  const failed = count(drawn, isCaught);
  const passed = count(drawn, ({ verdict }) => verdict === 'passed');
  const open = drawn.length - failed - passed;
  const seen = `${of(failed, drawn.length)}; ${passed} passed, ${of(open, drawn.length)} neither`;
  return row(
    'sound twins under drawn plans failed',
    '0, and ≤ 2 % neither passed nor failed',
    seen,
    drawn.length,
    failed === 0 && open <= 0.02 * drawn.length,
  );
}

function controlRows(controls: readonly RunRecord[]): CorpusRow[] {
  const failed = count(controls, isCaught);
  const passed = count(controls, ({ verdict }) => verdict === 'passed');
  const open = controls.length - failed - passed;
  return [
    row(
      'the same system against itself, with noise on the other core: `failed`',
      '0',
      of(failed, controls.length),
      controls.length,
      failed === 0,
    ),
    row(
      'the same: `flaky`, `inconclusive` or no verdict',
      '≤ 2 %',
      of(open, controls.length),
      controls.length,
      open <= 0.02 * controls.length,
    ),
  ];
}

function diagnosisRow(caught: readonly RunRecord[], pairs: Pairs): CorpusRow {
  const found = caught.flatMap(({ pair, diagnoses }): Hit[] => {
    const about = pairs[pair];
    return about === undefined ? [] : [hitOf(about, diagnoses[0])];
  });
  const number = (hit: Hit): number => found.filter((one) => one === hit).length;
  const [right, also, wrong, silent] = [number('right'), number('also right'), number('wrong'), number('silent')];
  const all = found.length;
  const seen = `right ${of(right, all)}, also right ${percent(also, all)}, wrong ${percent(wrong, all)}, silent ${percent(silent, all)}`;
  return row(
    'diagnosis, of those caught',
    '≥ 90 % right or also right, ≤ 3 % wrong',
    seen,
    all,
    right + also >= 0.9 * all && wrong <= 0.03 * all,
  );
}

function smallestRow(caught: readonly RunRecord[], pairs: Pairs): CorpusRow {
  const shrunk = caught.filter(({ smallest }) => smallest !== null);
  const near = shrunk.filter(({ pair, smallest }) => {
    const edge = pairs[pair]?.breakingPoint;
    if (smallest === null || smallest.faults > 1) return false;
    // Another fault of the pair has no such parameter.
    return edge === undefined || smallest.strength === null || Math.abs(smallest.strength / edge.value - 1) <= 0.25;
  });
  const seen = `${of(near.length, shrunk.length)}; ${shrunk.length} of ${caught.length} were minimized`;
  return row(
    'minimal scenario: one fault, its severity within 25 % of the true breaking point',
    '≥ 90 %',
    seen,
    shrunk.length,
    near.length >= 0.9 * shrunk.length,
  );
}

function edgeRow(caught: readonly RunRecord[], pairs: Pairs): CorpusRow {
  const able = caught.filter(({ pair }) => pairs[pair]?.breakingPoint !== undefined);
  const found = able.filter(({ pair, edge }) => edge !== null && edge.parameter === pairs[pair]?.breakingPoint?.parameter);
  const inside = count(found, ({ pair, edge }) => {
    const value = pairs[pair]?.breakingPoint?.value ?? 0;
    return edge !== null && edge.low <= value && value <= edge.high;
  });
  const seen = `${of(inside, found.length)}; ${found.length} of ${able.length} were searched`;
  return row('breaking point: the true value is inside the stated interval', '≥ 90 %', seen, found.length, inside >= 0.9 * found.length);
}

/** The faults of the pairs are short, so that an early verdict saves little time. A system that does not recover is watched for longer, to measure how late it recovers. */
function timeRows(usual: readonly RunRecord[], weak: readonly RunRecord[]): CorpusRow[] {
  return [
    timeRow('that fails while its faults are in place', usual.filter(isSeenAtOnce), weak.filter(isSeenAtOnce)),
    timeRow('that only does not recover', usual.filter(isLateOnly), weak.filter(isLateOnly)),
  ];
}

const isSeenAtOnce = ({ broke }: RunRecord): boolean => broke.some((one) => one.startsWith('during '));
const isLateOnly = ({ broke }: RunRecord): boolean => broke.length > 0 && broke.every((one) => one.startsWith('after '));

function timeRow(which: string, usual: readonly RunRecord[], weak: readonly RunRecord[]): CorpusRow {
  const median = medianShare(usual);
  const short = medianShare(weak);
  const seen = [
    `median ${(median ?? 0).toFixed(2)} × of ${usual.length}`,
    ...(short === undefined ? [] : [`${short.toFixed(2)} × under the short faults of the other rows`]),
  ].join('; ');
  return row(
    `time to the verdict on a weak twin ${which}, faults of the default length, relative to a run of fixed length with the same error level`,
    '≤ 0.5 ×',
    seen,
    median === undefined ? 0 : usual.length,
    (median ?? 0) <= 0.5,
  );
}

function medianShare(records: readonly RunRecord[]): number | undefined {
  const shares = records.flatMap(({ judgedMs, fixedMs }) => (judgedMs === null || fixedMs === null ? [] : judgedMs / fixedMs));
  return shares.toSorted((a, b) => a - b)[Math.floor(shares.length / 2)];
}

/** Only seeds that both have judged. Its results for the sound twins show whether the peer detects the weakness or only the fault. */
function peerRow(peers: readonly RunRecord[], weak: readonly RunRecord[], sound: readonly RunRecord[]): CorpusRow {
  const both = peers.flatMap(({ pair, seed, oneShot }) => {
    const ours = weak.find((record) => record.pair === pair && record.seed === seed);
    return ours === undefined || oneShot === null ? [] : [{ ours: isCaught(ours), ...oneShot }];
  });
  const [ours, theirs, strict] = (['ours', 'byDefault', 'strictly'] as const).map((who) => both.filter((each) => each[who]).length);
  const judged = sound.flatMap(({ oneShot }) => oneShot ?? []);
  const blamed = judged.filter(({ byDefault }) => byDefault).length;
  const seen = [
    `ours ${percent(ours ?? 0, both.length)}, one-shot probes ${percent(theirs ?? 0, both.length)} of the same ${both.length}`,
    `${percent(strict ?? 0, both.length)} with a limit of 1 s`,
    ...(judged.length === 0 ? [] : [`they also blame ${of(blamed, judged.length)} of the sound ones`]),
  ].join('; ');
  return row(
    'weak twins caught by one-shot probes before and after',
    'ours ≥ 30 points higher',
    seen,
    both.length,
    (ours ?? 0) - (theirs ?? 0) >= 0.3 * both.length,
  );
}

import type { Result, ScenarioResult } from '../model/result/result.ts';
import { runNotes } from '../verdict/run-notes.ts';
import type { ShardResult } from './complete-shards.ts';
import { distinct } from './joined-parts.ts';

/** An entry of `accept` that one shard could not match; another shard may have. */
const unmatched = /^accept: (\S{1,100}) (?:matches no failure any more|(matched no failure in this run))/;

/**
 * The notes of the shards, each once, without those that `runNotes` makes: they are made again for all scenarios together. A note that `accept` matches
 * nothing counts only if it is true for all scenarios.
 */
export function joinedNotes(shards: readonly ShardResult[], scenarios: readonly ScenarioResult[]): Result['notes'] {
  const notes = distinct(shards.flatMap(notesOf));
  const seen = new Set(scenarios.flatMap(({ findings }) => findings.flatMap(({ fingerprint }) => fingerprint ?? [])));
  const shown = new Set(notes.flatMap((note) => fingerprintIn(note, false) ?? []));
  return notes.filter((note) => {
    const [any, undecided] = [fingerprintIn(note, false) ?? fingerprintIn(note, true), fingerprintIn(note, true)];
    return (any === null || !seen.has(any)) && (undecided === null || !shown.has(undecided));
  });
}

function notesOf({ notes, checks, scenarios, traffic = [] }: ShardResult): readonly string[] {
  const made = new Set(runNotes(checks, scenarios, traffic));
  return notes.filter((note) => !made.has(note));
}

function fingerprintIn(note: string, undecided: boolean): string | null {
  const [, finding, isUndecided] = unmatched.exec(note) ?? [];
  return finding === undefined || (isUndecided !== undefined) !== undecided ? null : finding;
}

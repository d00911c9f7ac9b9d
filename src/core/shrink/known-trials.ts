import type { Scenario } from '../model/plan/scenario.ts';
import { valueOn, withValue } from './axis-value.ts';
import type { KnownTrial } from './breaking-point-search.ts';
import { isNowhereMoreSevere } from './nowhere-more-severe.ts';
import type { Strength } from './strength.ts';
import type { TrialResult } from './walk.ts';

/**
 * What earlier trials imply for the strength: if a scenario that is at least as severe passed, the minimal scenario would pass; if a
 * scenario that is at most as severe failed, the minimal scenario would fail.
 */
export const knownTrials = (smallest: Scenario, strength: Strength, trials: readonly TrialResult[]): readonly KnownTrial[] =>
  trials.flatMap(({ scenario, same }): readonly KnownTrial[] => {
    const value = valueOn(scenario, strength);
    if (value === undefined) return [];
    const form = withValue(smallest, strength, value);
    const tells = same ? isNowhereMoreSevere(scenario, form) : isNowhereMoreSevere(form, scenario);
    return tells ? [{ value, failed: same }] : [];
  });

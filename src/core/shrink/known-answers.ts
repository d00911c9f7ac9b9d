import type { Scenario } from '../model/plan/scenario.ts';
import { valueOn, withValue } from './axis-value.ts';
import type { Answer } from './breaking-point-search.ts';
import { isNowhereMoreSevere } from './nowhere-more-severe.ts';
import type { Strength } from './strength.ts';
import type { TrialResult } from './walk.ts';

/**
 * What earlier plays tell about the strength: where something that is nowhere milder held, the smallest form would hold;
 * where something that is nowhere harsher broke, it would break.
 */
export const knownAnswers = (smallest: Scenario, strength: Strength, heard: readonly TrialResult[]): readonly Answer[] =>
  heard.flatMap(({ scenario, same }): readonly Answer[] => {
    const value = valueOn(scenario, strength);
    if (value === undefined) return [];
    const form = withValue(smallest, strength, value);
    const tells = same ? isNowhereMoreSevere(scenario, form) : isNowhereMoreSevere(form, scenario);
    return tells ? [{ value, broke: same }] : [];
  });

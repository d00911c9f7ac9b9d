import type { ScenarioResult } from '../../model/result/result.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { count } from './numbers.ts';

/** For each check whose acknowledged writes are all there as they were written: ``340 of 340 acknowledged writes of `orders` were there``. */
export const keptWrites = ({ writes }: ScenarioResult): readonly Phrase[] =>
  writes
    .filter(({ acknowledged, gone, doubled, changed, unread }) => acknowledged > 0 && gone + doubled + changed + unread === 0)
    .map(
      ({ check, acknowledged }) => say`${count(acknowledged)} of ${count(acknowledged)} acknowledged writes of ${code(check)} were there`,
    );

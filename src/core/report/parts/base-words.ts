import type { Comparison, Hindrance, ScenarioChange } from '../../model/comparison.ts';
import type { Result, ScenarioResult } from '../../model/result.ts';
import { code, type Phrase, say, strong } from '../document/phrase.ts';

/** What became of a scenario on the base, as a cell under `On the base`. */
export function baseWords({ change, base, findings }: ScenarioChange): Phrase {
  switch (change) {
    case 'new':
      return say`held (${strong('new')} here)`;
    case 'fixed':
      return say`broke (${strong('fixed')} here)`;
    case 'unchanged':
      return say`broke, too`;
    case 'changed':
      return say`broke in ${strong('another way')}`;
    case 'held':
      return say`held, too`;
    case 'unknown':
      if (base === null) return say`not played`;
      return findings.some((one) => one.change === 'unchanged') ? say`broke, too, and not all is known` : say`not decided`;
  }
}

/** `undefined`: nobody compared it. */
export const changeOf = ({ comparison }: Result, { id }: ScenarioResult): ScenarioChange | undefined =>
  comparison?.scenarios.find(({ scenario }) => scenario === id);

/** Why nothing is compared, as a clause. */
export function hindranceWords(hindrance: Hindrance, { base }: Comparison): Phrase {
  switch (hindrance) {
    case 'unmeasured':
      return say`it could not be measured`;
    case 'missing':
      return say`there is no baseline`;
    case 'unreadable':
      return say`the baseline could not be read`;
    case 'name':
      return say`the baseline is of another gate, ${code(base?.name ?? '')}`;
    case 'version':
      return say`the baseline is by another version, ${code(base?.version ?? '')}`;
    case 'config':
      return say`the baseline is of another config`;
    case 'plan':
      return base === null ? say`none of these scenarios can be put on it` : say`the baseline has none of these scenarios`;
    case 'unrestored':
      return say`a fault may have stayed in place ${base?.preview ? 'on it' : 'in the run of the baseline'}`;
    case 'undecided':
      return base?.preview ? say`it has decided nothing` : say`the run of the baseline has decided nothing`;
  }
}

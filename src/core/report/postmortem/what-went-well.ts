import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { goneMs } from '../../verdict/early.ts';
import { code, joined, type Phrase, say } from '../document/phrase.ts';
import { passedControls } from '../sections/controls.ts';
import { passing, weakest } from '../wording/facts.ts';
import { count, percent, plural } from '../wording/numbers.ts';
import { keptWrites } from '../wording/writes-words.ts';

/** What went well, as far as the record shows it. */
export function wentWell(result: Result, failed: readonly ScenarioResult[]): readonly Phrase[] {
  const steady = weakest(result.baseline);
  const passed = passing(result);
  const controls = passedControls(result);
  return [
    ...(steady?.success == null
      ? []
      : [say`Before any fault ${percent(steady.success.value)} of ${plural(steady.count, 'probe')} of ${code(steady.check)} succeeded.`]),
    ...(controls === 0 ? [] : [say`${plural(controls, 'control')} passed: the same steps without a fault made no check fail.`]),
    ...(passed.length === 0
      ? []
      : [
          say`${plural(passed.length, 'scenario')} passed: ${joined(
            passed.slice(0, 12).map(({ id }) => code(id)),
            ', ',
          )}.`,
        ]),
    ...failed.flatMap((scenario) => keptWrites(scenario).map((kept) => say`${code(scenario.id)}: ${kept}.`)).slice(0, 5),
    ...(failed.every((scenario) => goneMs(scenario) !== null) && (result.down ?? []).length === 0 ? [say`All faults were removed.`] : []),
  ];
}

/** Where luck helped: what this run shows only because of how it was drawn, or does not show for want of samples. */
export function whereLuckHelped(result: Result, failed: readonly ScenarioResult[]): readonly Phrase[] {
  const few = result.scenarios.filter(({ during, outcome }) => outcome === 'passed' && (weakest(during)?.count ?? 0) < 50);
  return [
    say`The failure was found on a preview, in ${count(failed.length)} of ${plural(result.scenarios.length, 'drawn scenario')}, before it reached users. Another seed draws other scenarios.`,
    ...few
      .slice(0, 3)
      .map(({ id, during }) => say`${code(id)} passed, but with only ${plural(weakest(during)?.count ?? 0, 'probe')} during its fault.`),
  ];
}

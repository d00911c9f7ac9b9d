import type { ReadyStep, ReadyTolerance } from '../../model/config/ready-experiment.ts';
import { isObject } from '../is-object.ts';
import { harmlessPrograms } from '../names-known.ts';
import { readProvider } from '../provider.ts';
import { type Path, Remarks } from '../remarks.ts';
import { type Filling, filled } from './fill.ts';
import { readyDeed } from './ready-deed.ts';
import { readyTolerance } from './ready-tolerance.ts';
import { readyToleranceProbe } from './ready-tolerance-probe.ts';
import { msOf, timeoutMsOf } from './times.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One activity of an experiment that `readExperiment` has accepted. `null`: the gate cannot run it, and a refusal says why. */
export function readyStep(activity: Fields, filling: Filling, path: Path, remarks: Remarks): ReadyStep | null {
  const { values } = filling;
  const provider: Fields = isObject(activity.provider) ? activity.provider : {};
  const deed = readProvider(provider, [...path, 'provider'], new Set(values.keys()), new Remarks(() => null));
  const does = deed === null ? null : readyDeed(deed, activity, filling, [...path, 'provider'], remarks);
  const tolerance = toleranceOf(activity.tolerance, filling, [...path, 'tolerance'], remarks);
  const pauses = filled(isObject(activity.pauses) ? activity.pauses : {}, values) as Fields;
  if (does === null) return null;
  return {
    name: String(activity.name),
    type: activity.type === 'action' ? 'action' : 'probe',
    does,
    isBackground: filled(activity.background, values) === true,
    pauseMs: { before: msOf(pauses.before) ?? 0, after: msOf(pauses.after) ?? 0 },
    timeoutMs: timeoutMsOf(filled(provider.timeout, values)) + (does.kind === 'look' ? does.waitMs : 0),
    isHarmless: does.kind === 'wait' || does.kind === 'look' || (does.kind === 'program' && harmlessPrograms.includes(does.words[0] ?? '')),
    tolerance,
  };
}

const toleranceOf = (given: unknown, filling: Filling, path: Path, remarks: Remarks): ReadyTolerance | null =>
  isObject(given) && given.type === 'probe'
    ? readyToleranceProbe(given, filling, path, remarks)
    : readyTolerance(given, filling.values, path, remarks);

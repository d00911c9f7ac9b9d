import { type FileFunction, fileFunctions, type ReadyDeed, type ReadyStep } from '../../model/config/ready-experiment.ts';
import type { Deed } from '../experiment.ts';
import { isObject, listOf } from '../is-object.ts';
import { harmlessPrograms } from '../names-known.ts';
import { readProvider } from '../provider.ts';
import { type Path, Remarks } from '../remarks.ts';
import { type Filling, filled, textOf } from './fill.ts';
import { readyPods } from './ready-pods.ts';
import { readyPython } from './ready-python.ts';
import { readyRequest } from './ready-request.ts';
import { readyTolerance } from './ready-tolerance.ts';
import { readyToxic } from './ready-toxic.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The Chaos Toolkit waits for ever. */
const usualTimeoutMs = 30_000;
const longestMs = 600_000;

/** One activity of an experiment that `readExperiment` has accepted. `null`: the gate cannot run it, and a refusal says why. */
export function readyStep(activity: Fields, { values, sections }: Filling, path: Path, remarks: Remarks): ReadyStep | null {
  const provider: Fields = isObject(activity.provider) ? activity.provider : {};
  const deed = readProvider(provider, [...path, 'provider'], new Set(values.keys()), new Remarks(() => null));
  const does = deed === null ? null : readyDeed(deed, activity, { values, sections }, [...path, 'provider'], remarks);
  const tolerance = readyTolerance(activity.tolerance, values, [...path, 'tolerance'], remarks);
  const pauses = filled(isObject(activity.pauses) ? activity.pauses : {}, values) as Fields;
  if (does === null) return null;
  return {
    name: String(activity.name),
    type: activity.type === 'action' ? 'action' : 'probe',
    does,
    isBackground: filled(activity.background, values) === true,
    pauseMs: { before: msOf(pauses.before) ?? 0, after: msOf(pauses.after) ?? 0 },
    timeoutMs: Math.max(1, timeoutOf(filled(provider.timeout, values)) ?? usualTimeoutMs),
    isHarmless: does.kind === 'wait' || (does.kind === 'program' && harmlessPrograms.includes(does.words[0] ?? '')),
    tolerance,
  };
}

function readyDeed(deed: Deed, activity: Fields, { values, sections }: Filling, path: Path, remarks: Remarks): ReadyDeed | null {
  const provider = isObject(activity.provider) ? activity.provider : {};
  if (deed.kind === 'python') return readyPython(deed.func, activity, sections, path, remarks);
  if (deed.kind === 'request') return readyRequest(provider, values, path, remarks);
  if (deed.kind === 'program') {
    const [program = '', ...words] = deed.words;
    const given = words.map((word) => filled(word, values)).filter((word) => word !== null && word !== '');
    return { kind: 'program', words: [program, ...given.map(textOf)] };
  }
  const given = filled(isObject(provider.arguments) ? provider.arguments : {}, values) as Fields;
  if (deed.kind === 'wait') return { kind: 'wait', ms: msOf(given.duration) ?? 0 };
  if (deed.kind === 'file') return readyFile(deed.func, given, path, remarks);
  return deed.kind === 'pods' ? readyPods(given, values, path, remarks) : readyToxic(deed.func, given, values, path, remarks);
}

function readyFile(func: string, given: Fields, path: Path, remarks: Remarks): ReadyDeed | null {
  const name = func.split('.').at(-1) ?? '';
  const isFileFunction = (one: string): one is FileFunction => fileFunctions.some((known) => known === one);
  const files = (name === 'rename' ? [given.src, given.dst] : [given.path]).map((one) => (typeof one === 'string' ? one : ''));
  if (isFileFunction(name) && files.every(isInside)) return { kind: 'file', func: name, files };
  remarks.refuse('path-outside', [...path, 'arguments'], `\`${func}\` is for files inside the workspace`);
  return null;
}

const isInside = (file: string): boolean => file !== '' && !/^[/~]|\0/.test(file) && !file.split('/').includes('..');

/** Seconds in a file; `null`: not a time. A longer one is as long as the longest. */
function msOf(seconds: unknown): number | null {
  const number = typeof seconds === 'string' && seconds.trim() !== '' ? Number(seconds) : seconds;
  return typeof number === 'number' && number >= 0 ? Math.min(longestMs, Math.round(number * 1000)) : null;
}

/** Two numbers are the limits for the connection and for the response. */
function timeoutOf(given: unknown): number | null {
  const all = (Array.isArray(given) ? listOf(given) : [given]).map(msOf);
  const known = all.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

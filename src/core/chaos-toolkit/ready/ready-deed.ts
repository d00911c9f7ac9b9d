import { type FileFunction, fileFunctions, type ReadyDeed } from '../../model/config/ready-experiment.ts';
import type { Deed } from '../experiment.ts';
import { isObject } from '../is-object.ts';
import type { Path, Remarks } from '../remarks.ts';
import { type Filling, filled, textOf } from './fill.ts';
import { readyDeployment } from './ready-deployment.ts';
import { readyLook } from './ready-look.ts';
import { readyPods } from './ready-pods.ts';
import { readyPython } from './ready-python.ts';
import { readyRequest } from './ready-request.ts';
import { readyToxic } from './ready-toxic.ts';
import { msOf } from './times.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an activity does, with every variable filled in. `null`: the gate cannot do it, and a refusal says why. */
export function readyDeed(deed: Deed, activity: Fields, { values, sections }: Filling, path: Path, remarks: Remarks): ReadyDeed | null {
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
  if (deed.kind === 'toxic') return readyToxic(deed.func, given, values, path, remarks);
  const ready = { pods: readyPods, look: readyLook, deployment: readyDeployment }[deed.kind];
  return ready(deed.func.split('.').at(-1) ?? '', given, values, path, remarks);
}

function readyFile(func: string, given: Fields, path: Path, remarks: Remarks): ReadyDeed | null {
  const name = func.split('.').at(-1) ?? '';
  const isFileFunction = (one: string): one is FileFunction => fileFunctions.some((known) => known === one);
  const names = name === 'rename' ? ['src', 'dst'] : ['path'];
  const missing = names.find((one) => typeof given[one] !== 'string');
  if (missing !== undefined) {
    remarks.refuse('activity-invalid', path, `\`${func}\` needs the argument \`${missing}\`, in \`arguments\``);
    return null;
  }
  const files = names.map((one) => String(given[one]));
  if (isFileFunction(name) && files.every(isInside)) return { kind: 'file', func: name, files };
  remarks.refuse('path-outside', [...path, 'arguments'], `\`${func}\` is for files inside the workspace`);
  return null;
}

const isInside = (file: string): boolean => file !== '' && !/^[/~]|\0/.test(file) && !file.split('/').includes('..');

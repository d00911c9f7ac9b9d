import { wordsOf } from '../command/words.ts';
import { printable } from '../quantity/printable.ts';
import type { Deed } from './experiment.ts';
import { isObject, listOf } from './is-object.ts';
import { keys, knownFunction, nowNamed, rudeFunctions } from './names-known.ts';
import { textOf } from './ready/fill.ts';
import type { Path, Remarks } from './remarks.ts';
import { unknownKeys } from './unknown-keys.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a provider does; null: it was refused. `names`: what the file defines for substitution. */
export function readProvider(provider: unknown, path: Path, names: ReadonlySet<string>, remarks: Remarks): Deed | null {
  if (!isObject(provider)) {
    remarks.refuse('activity-without-provider', path, 'an activity needs a `provider`; this layout is older than version 1 of the format');
    return null;
  }
  const { type } = provider;
  if (type === 'http') return http(provider, path, remarks);
  if (type === 'process') return program(provider, path, names, remarks);
  if (type === 'python') return python(provider, path, remarks);
  remarks.refuse(
    'provider',
    path,
    `there is no provider \`${printable(typeof type === 'string' ? type : (JSON.stringify(type) ?? 'undefined'), 40)}\`: it is http, process or python`,
  );
  return null;
}

function http(provider: Fields, path: Path, remarks: Remarks): Deed | null {
  const { url, method = 'GET', verify_tls: verify, arguments: sends } = provider;
  unknownKeys(provider, keys.http, path, remarks);
  if (verify === false) remarks.note('verify-tls', path, 'the certificate is not verified; the gate needs consent for that');
  if (typeof url === 'string' && typeof method === 'string')
    return { kind: 'request', method: method.toUpperCase(), url, ...(sends !== undefined && sends !== null && { sends }) };
  remarks.refuse('activity-invalid', path, 'an http provider needs a `url`, and its `method` is a word');
  return null;
}

function program(provider: Fields, path: Path, names: ReadonlySet<string>, remarks: Remarks): Deed | null {
  unknownKeys(provider, keys.process, path, remarks);
  const { path: name, arguments: given } = provider;
  if (typeof name !== 'string' || name === '') {
    remarks.refuse('activity-invalid', path, 'a process provider needs a `path`');
    return null;
  }
  const words = wordsIn(given, [...path, 'arguments'], names, remarks);
  return words === null ? null : { kind: 'program', words: [name, ...words] };
}

/** The Chaos Toolkit gives a text to a shell. Here it is split into words; what only a shell understands is refused. */
function wordsIn(given: unknown, path: Path, names: ReadonlySet<string>, remarks: Remarks): readonly string[] | null {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given)) return given.flatMap((one: unknown) => (one === null || one === '' ? [] : [textOf(one)]));
  if (isObject(given)) {
    remarks.note('deprecated', path, '`arguments` of a process as an object are deprecated; they are used in their order');
    return Object.entries(given).flatMap(([key, value]) => (value === '' || value === null ? [key] : [key, textOf(value)]));
  }
  const line = String(given);
  // A name that the file defines is part of one word, with any value.
  const kept: string[] = [];
  const filled = line.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) =>
    names.has(braced ?? bare ?? '') ? `\uE000${kept.push(whole) - 1}\uE000` : whole,
  );
  const words = wordsOf(filled);
  if (words !== null) return words.map((word) => word.replace(/\uE000(\d+)\uE000/g, (whole, nth: string) => kept[Number(nth)] ?? whole));
  remarks.refuse(
    'shell-syntax',
    path,
    'these arguments need a shell; write them as a list of words, or run a shell: `path: sh` with the arguments `[-c, …]`',
  );
  return null;
}

function python(provider: Fields, path: Path, remarks: Remarks): Deed | null {
  unknownKeys(provider, keys.python, path, remarks);
  const name = nowNamed(`${String(provider.module)}.${String(provider.func)}`);
  if (rudeFunctions.includes(name)) {
    remarks.refuse('not-a-guest', path, `\`${name}\` changes or removes what belongs to others; do that in a step before the gate`);
    return null;
  }
  const kind = knownFunction(name);
  if (kind === undefined) {
    const needs = 'needs `safety: { allow-chaos-toolkit: true }`, and the Chaos Toolkit with this module on the machine of the gate';
    remarks.refuse('python-function', path, `the Python function \`${printable(name, 120)}\` ${needs}`);
    return { kind: 'python', func: name };
  }
  if (kind === 'file') return file(provider, path, name, remarks);
  return { kind, func: name };
}

/** Files are those of the workspace. */
function file({ arguments: given }: Fields, path: Path, func: string, remarks: Remarks): Deed | null {
  const values = isObject(given) ? Object.values(given) : listOf(given);
  const outside = values.some(
    (one) => typeof one === 'string' && (one.startsWith('/') || one.startsWith('~') || one.split('/').includes('..')),
  );
  if (!outside) return { kind: 'file', func };
  remarks.refuse('path-outside', [...path, 'arguments'], `\`${func}\` is for files inside the workspace`);
  return null;
}

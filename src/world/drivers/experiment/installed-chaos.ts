import { delimiter, isAbsolute, join } from 'node:path';
import type { ReadyExperiment, ReadyPython } from '../../../core/model/config/ready-experiment.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { printable } from '../../../core/quantity/printable.ts';
import { deedsOf } from '../../../core/targets/experiment.ts';
import { complaintsAbout } from '../../experiment/call-python.ts';
import type { StepPlace } from '../../experiment/step-place.ts';
import { readBounded } from '../../file/read-bounded.ts';

const scriptLimitBytes = 64 * 1024;

/**
 * The Python that runs the `chaos` of the PATH: the interpreter of that script, which pip, pipx and uv write. Starts nothing.
 * @throws GateFailure TARGET_UNAVAILABLE if there is none
 */
export async function pythonOfChaos(path: string): Promise<string> {
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const text = await readBounded(join(folder, 'chaos'), scriptLimitBytes).then(String, () => null);
    const python = text === null ? null : interpreterIn(text);
    if (python !== null) return python;
  }
  throw new GateFailure('TARGET_UNAVAILABLE', 'an experiment calls Python functions, and the PATH has no `chaos` that is a Python script', {
    hint: 'install it in a step before the gate: `pip install chaostoolkit`, and the packages with the modules',
  });
}

/** `#!/venv/bin/python`, `#!/usr/bin/env python3`, or where that line would be too long `#!/bin/sh` and `'''exec' "/long/venv/bin/python" "$0"`. */
function interpreterIn(script: string): string | null {
  const [first = '', second = ''] = script.split('\n', 2);
  const [, named, looked] = /^#!\s*(?:(\/\S*python[\d.]*)|\/\S*\/env (python[\d.]*))\s*$/.exec(first) ?? [];
  return named ?? looked ?? /^'''exec' ["']?(\/[^"']*python[\d.]*)["']? "\$0"/.exec(second)?.[1] ?? null;
}

/**
 * Resolves with the place where the steps run, with the Python of the Chaos Toolkit where a step needs it. Imports the modules, and calls nothing.
 * @throws GateFailure TARGET_UNAVAILABLE where it, a module or a function is missing
 */
export async function placeWithPython(content: ReadyExperiment, place: StepPlace, signal: AbortSignal): Promise<StepPlace> {
  const calls = deedsOf(content).flatMap((does): readonly ReadyPython[] => (does.kind === 'python' ? [does] : []));
  if (calls.length === 0) return place;
  const found = { ...place, python: await pythonOfChaos(process.env.PATH ?? '') };
  const complaints = await complaintsAbout(calls, found, signal).catch((error: Error) => {
    throw new GateFailure('TARGET_UNAVAILABLE', error.message, { hint: `its Python is ${printable(found.python, 200)}` });
  });
  const nth = complaints.findIndex((one) => one !== null);
  if (nth < 0) return found;
  const says = `the Python function \`${printable(calls[nth]?.func ?? '', 120)}\` cannot be called: ${printable(complaints[nth] ?? '', 200)}`;
  throw new GateFailure('TARGET_UNAVAILABLE', says, {
    hint: `install the package with its module where \`chaos\` is installed: ${printable(found.python, 200)} -m pip install …`,
  });
}

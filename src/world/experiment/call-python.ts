import type { Output, ReadyPython } from '../../core/model/config/ready-experiment.ts';
import { jsonIn } from '../kubernetes/cluster.ts';
import { errorLine, type HelperEnd, runHelper } from '../process/helper.ts';
import type { StepPlace } from './step-place.ts';

/** Of one word of a command, without its end: `MAX_ARG_STRLEN` of Linux. */
const longestWordBytes = 128 * 1024 - 1;

/** As under `chaos`, modules are not found in the working folder. What a function prints is kept apart from its result. */
const head = `import sys
if sys.path[:1] == [""]: del sys.path[0]
import json, os
result = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
`;

const caller = `${head}from chaoslib.activity import run_activity
from chaoslib.configuration import load_configuration
from chaoslib.secret import load_secrets
given = json.loads(sys.argv[1])
configuration = load_configuration(given["configuration"])
secrets = load_secrets(given["secrets"], configuration)
json.dump(run_activity(given["activity"], configuration, secrets), result, allow_nan=False, default=str)
`;

const validator = `${head}from chaoslib.provider.python import validate_python_activity
def complaint(call):
    try:
        validate_python_activity(json.loads(call)["activity"])
    except BaseException as error:
        return str(error) or type(error).__name__
json.dump([complaint(call) for call in sys.argv[1:]], result)
`;

/** The command that calls the function, for a process or a person. */
export const wordsForCall = (python: string, call: string): readonly string[] => [python, '-c', caller, call];

/** Calls the function in a process of its own. Rejects where it raises, or returns what JSON does not have. */
export async function callPython({ call }: ReadyPython, place: StepPlace, signal: AbortSignal): Promise<Output> {
  if (Buffer.byteLength(call) > longestWordBytes) throw new Error('the value of the probe is too long for the call of a function');
  const end = await runHelper(wordsForCall(place.python ?? '', call), { cwd: place.workspace, mark: place.mark }, signal);
  if (end.status !== 0) throw new Error(`the function failed${reasonOf(end)}`);
  const output = jsonIn(end.stdout) as Output | undefined;
  if (output === undefined) throw new Error('the function returned more than 64 KiB');
  return output;
}

/** Why each call cannot be made, in the words of the Chaos Toolkit: a module or a function that is not there, or other arguments. `null`: it can. Imports the modules, and calls nothing. */
export async function complaintsAbout(
  calls: readonly ReadyPython[],
  place: StepPlace,
  signal: AbortSignal,
): Promise<readonly (string | null)[]> {
  const words = [place.python ?? '', '-c', validator, ...calls.map(({ call }) => call)];
  const end = await runHelper(words, { cwd: place.workspace, mark: place.mark }, signal);
  const read = end.status === 0 ? jsonIn(end.stdout) : undefined;
  if (!Array.isArray(read)) throw new Error(`the library of the Chaos Toolkit did not start${reasonOf(end)}`);
  return calls.map((_, nth) => (typeof read[nth] === 'string' ? read[nth] : null));
}

const reasonOf = (end: HelperEnd): string => (end.status === null ? `: it ${end.message}` : errorLine({ output: end.stderr }, 200));

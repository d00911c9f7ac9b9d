import type { Output, ReadyDeed, ReadyToleranceProbe } from '../../model/config/ready-experiment.ts';
import { isObject } from '../is-object.ts';
import { readProvider } from '../provider.ts';
import { type Path, Remarks } from '../remarks.ts';
import { type Filling, filled, textOf } from './fill.ts';
import { readyDeed } from './ready-deed.ts';
import { withArguments } from './ready-request.ts';
import { timeoutMsOf } from './times.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A tolerance that is a probe itself and that `readToleranceProbe` has accepted. `null`: it was refused. */
export function readyToleranceProbe(tolerance: Fields, filling: Filling, path: Path, remarks: Remarks): ReadyToleranceProbe | null {
  const provider: Fields = isObject(tolerance.provider) ? tolerance.provider : {};
  const plain = provider.type === 'python' ? provider : { ...provider, arguments: undefined };
  const deed = readProvider(plain, path, new Set(), new Remarks(() => null));
  const does = deed === null ? null : readyDeed(deed, { ...tolerance, provider: plain }, filling, [...path, 'provider'], remarks);
  if (does?.kind !== 'request' && does?.kind !== 'program' && does?.kind !== 'python') return null;
  const given = does.kind === 'python' ? {} : filled(provider.arguments, filling.values);
  return { kind: 'probe', does, given: isObject(given) ? given : {}, timeoutMs: timeoutMsOf(filled(provider.timeout, filling.values)) };
}

/** What runs when the first probe has returned `value`. */
export function withValue({ does, given }: ReadyToleranceProbe, value: Output): ReadyDeed {
  const all = { ...given, value };
  if (does.kind === 'request') return withArguments(does, all);
  if (does.kind === 'program') {
    const words = Object.entries(all)
      .flat()
      .filter((one) => one !== null && one !== '');
    return { ...does, words: [...does.words, ...words.map(textOf)] };
  }
  const call = JSON.parse(does.call) as { readonly activity: { readonly provider: { readonly arguments: object } } };
  const provider = { ...call.activity.provider, arguments: { ...call.activity.provider.arguments, value } };
  return { ...does, call: JSON.stringify({ ...call, activity: { ...call.activity, provider } }) };
}

/** Does Python take it as true? */
export const isTrue = (output: Output): boolean =>
  typeof output === 'object' && output !== null ? Object.keys(output).length > 0 : Boolean(output);

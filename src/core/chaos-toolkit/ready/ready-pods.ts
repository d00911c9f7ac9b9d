import * as z from 'zod';
import { patternFits } from '../../checks/pattern/pattern.ts';
import type { ReadyPods } from '../../model/config/ready-experiment.ts';
import { dice } from '../../random/dice.ts';
import { patternOf } from '../python-regex.ts';
import type { Path, Remarks } from '../remarks.ts';
import type { Values } from './fill.ts';
import { namespaceIn, ns } from './namespace-in.ts';
import { wrongArgument } from './wrong-argument.ts';

type Fields = Readonly<Record<string, unknown>>;
const text = z.string().min(1).nullish();

/** The arguments of `chaosk8s.pod.actions.terminate_pods`, with its defaults. */
const shape = z.strictObject({
  label_selector: text,
  name_pattern: text,
  all: z.boolean().default(false),
  rand: z.boolean().default(false),
  mode: z.enum(['fixed', 'percentage']).default('fixed'),
  qty: z.int().min(0).default(1),
  grace_period: z.int().max(3600).default(-1),
  ns,
  order: z.enum(['alphabetic', 'oldest']).default('alphabetic'),
});

/** `terminate_pods` as requests of the gate to the cluster. Without a selector it would delete every pod of the namespace. */
export function readyPods(_func: string, given: Fields, values: Values, path: Path, remarks: Remarks): ReadyPods | null {
  const refuse = (says: string): null => {
    remarks.refuse('activity-invalid', path, says);
    return null;
  };
  const { data, error } = shape.safeParse(given);
  if (data === undefined) return refuse(wrongArgument('terminate_pods', error));
  const pattern = data.name_pattern == null ? null : patternOf(data.name_pattern);
  if (data.name_pattern != null && pattern === null) return refuse('`name_pattern` has no counterpart here');
  if (data.label_selector == null && pattern === null)
    return refuse('without `label_selector` and `name_pattern` it would delete every pod of the namespace');
  const where = namespaceIn(data.ns, values, path, remarks);
  return (
    where && {
      kind: 'pods',
      ...where,
      selector: data.label_selector ?? null,
      pattern,
      share: data.all ? { of: 'all' } : { of: data.mode === 'fixed' ? 'pods' : 'percent', many: data.qty },
      graceS: data.grace_period < 0 ? null : data.grace_period,
      order: data.order,
      isRandom: data.rand,
    }
  );
}

/** Which of these pods it deletes. @param seed decides where the experiment leaves it to chance */
export function chosenPods<T extends { readonly name: string; readonly creationTimestamp: string }>(
  { pattern, share, order, isRandom }: ReadyPods,
  pods: readonly T[],
  seed: string,
): readonly T[] {
  const key = ({ name, creationTimestamp }: T): string => (order === 'oldest' ? `${creationTimestamp} ${name}` : name);
  const fitting = pods.filter(({ name }) => pattern === null || patternFits(pattern, name)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  if (share.of === 'all') return fitting;
  const { unit } = dice(seed);
  const drawn = isRandom ? fitting.toSorted((a, b) => unit(a.name) - unit(b.name)) : fitting;
  return drawn.slice(0, share.of === 'pods' ? share.many : Math.ceil((share.many * fitting.length) / 100));
}

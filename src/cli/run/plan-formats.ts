import { GateFailure } from '../../core/model/failure.ts';
import type { Arguments } from '../args/command.ts';
import { unknownFormat } from './unknown-format.ts';

/** Every format of `chaos-gate plan`. */
export const planFormats = ['text', 'json', 'chaos-mesh'] as const;
type PlanFormat = (typeof planFormats)[number];

/** The format that `--format` names; `--json` is short for one. @throws GateFailure USAGE */
export function planFormatOf({ values: { format }, switches }: Arguments): PlanFormat {
  const isJson = switches.has('json');
  if (format === undefined) return isJson ? 'json' : 'text';
  const found = planFormats.find((name) => name === format);
  if (found === undefined) throw unknownFormat(format, planFormats);
  if (isJson && found !== 'json')
    throw new GateFailure('USAGE', '`--json` and `--format` ask for two formats', { hint: 'leave one of them out' });
  return found;
}

/** The key of a label: a name, after a prefix that is a domain. Source: the syntax of labels of Kubernetes. */
const labelKey = /^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;

/** The label by which a Workflow selects pods. @throws GateFailure USAGE */
export function labelOf({ values: { label } }: Arguments, format: PlanFormat): string {
  if (label === undefined) return 'app';
  if (format !== 'chaos-mesh')
    throw new GateFailure('USAGE', '`--label` says how a Workflow selects pods', { hint: 'add `--format chaos-mesh`' });
  if (!labelKey.test(label))
    throw new GateFailure('USAGE', '`--label` is not the key of a label', { hint: 'for example `app` or `app.kubernetes.io/name`' });
  return label;
}

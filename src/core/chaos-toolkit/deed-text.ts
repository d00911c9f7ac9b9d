import { printable } from '../quantity/printable.ts';
import type { Deed } from './experiment.ts';

/** What a step does, as a clause on one line. */
export function deedText(does: Deed): string {
  if (does.kind === 'request') {
    const sends = does.sends === undefined ? '' : ` with ${printable(JSON.stringify(does.sends), 120)}`;
    return `${printable(does.method, 10)} ${printable(does.url, 120)}${sends}`;
  }
  if (does.kind === 'program') return `runs ${printable(does.words.join(' '), 120)}`;
  return `${deeds[does.kind]} (${printable(does.func, 120)})`;
}

const deeds = {
  file: 'looks at or changes a file',
  wait: 'waits',
  toxic: 'changes a proxy of Toxiproxy',
  pods: 'deletes pods of Kubernetes',
  look: 'looks at objects of Kubernetes',
  deployment: 'scales or restarts a deployment of Kubernetes',
  python: 'calls a function of Python',
} as const;

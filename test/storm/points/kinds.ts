import { dice } from '../../../src/core/random/dice.ts';
import type { FaultSchedule } from '../schedule.ts';

/** The rules of faults that cover every way to inject and remove one. */
const rules: Readonly<Record<string, string>> = {
  'pause shop': 'fault: pause, on: shop',
  'pause worker': 'fault: pause, on: worker',
  'kill shop': 'fault: kill, on: shop',
  'kill worker': 'fault: kill, on: worker',
  latency: 'fault: latency, on: wire, delay: 600ms, jitter: 0ms',
  refuse: 'fault: refuse, on: wire',
  blackhole: 'fault: blackhole, on: wire',
  'http-error': 'fault: http-error, on: wire, status: 503, share: 100%',
  surge: 'fault: surge, on: preview, rate: 50/s',
  command: 'fault: command, on: switch',
};

export const kinds = Object.keys(rules);

/** Helpers that are slow enough to be running when the gate dies. */
const words = (of: string): string => `[sh, switch.sh, ${of}, "0.100"]`;
const switchTarget = `  switch: { command: { inject: ${words('on')}, undo: ${words('off')}, verify: ${words('check')} } }\n`;

/** One scenario with one fault, long enough to be observed from outside. */
export const scheduleOfKind = (kind: string): FaultSchedule => ({
  name: kind,
  faults: [kind],
  lastsMs: 700,
  dice: dice(kind),
  mayDie: kind === 'kill worker',
  mayRefuse: kind === 'refuse',
  rules: `  - { ${rules[kind]}, lasts: 700ms }`,
  ...(kind === 'command' && { slowTarget: switchTarget }),
});

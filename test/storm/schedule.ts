import { type Dice, dice } from '../../src/core/random/dice.ts';
import { checkPath, type Ports } from './ports.ts';

/** Every kind of fault, so severe that a single observation from outside distinguishes it from no fault. */
const menu: readonly (readonly [fault: string, on: string, params?: string])[] = [
  ['pause', 'shop'],
  ['latency', 'wire', 'delay: 600ms, jitter: 0ms'],
  ['pause', 'worker'],
  ['blackhole', 'wire'],
  ['surge', 'preview', 'rate: 50/s'],
  ['refuse', 'wire'],
  ['kill', 'shop'],
  ['bandwidth', 'wire', 'rate: 5kB/s'],
  ['slow-clients', 'preview', 'connections: 20, bytes: 5B/s'],
  ['cut', 'wire', 'after: 100B, share: 100%'],
  ['terminate', 'shop'],
  ['reset', 'wire', 'after: 0B, share: 100%'],
  ['kill', 'worker'],
  ['http-error', 'wire', 'status: 503, share: 100%'],
  ['abandon', 'preview', 'rate: 30/s, after: 1B'],
  ['http-delay', 'wire', 'delay: 600ms, share: 100%'],
  ['terminate', 'worker'],
  ['flap', 'wire', 'down: 300ms, up: 300ms'],
  ['open-files', 'shop', 'left: 1'],
  ['cpu', 'worker', 'limit: 5%'],
];

export const menuSize = menu.length;
export const menuNumber = (fault: string, on: string): number => menu.findIndex(([one, target]) => one === fault && target === on);

/** The faults of one run of a row; the same for the same seed, row and number. */
export interface FaultSchedule {
  readonly name: string;
  /** `fault on target`, one or two. */
  readonly faults: readonly string[];
  readonly lastsMs: number;
  readonly dice: Dice;
  /** The worker may be dead at the end: the gate cannot restart a process that it has not started. */
  readonly mayDie: boolean;
  /** The link may answer with "refused" while its keeper lives. */
  readonly mayRefuse: boolean;
  readonly rules: string;
  /** YAML of the target whose faults slow commands inject and remove, if there is one. */
  readonly slowTarget?: string;
}

/** A fault that is a file. Helpers that take up to `slowestMs` create and delete it. */
export function slowCommandSchedule(seed: string, row: string, number: number, slowestMs = 500): FaultSchedule {
  const own = dice(seed).under(`${row}/${number}`);
  const seconds = (of: string, power: number): string => ((slowestMs / 1000) * own.unit(of) ** power).toFixed(3);
  // Injecting is slower than removing: only then does a helper finish after the removal.
  const words = (of: string, power: number): string => `[sh, switch.sh, ${of}, "${seconds(of, power)}"]`;
  return {
    name: `${row} #${number}`,
    faults: ['command on switch'],
    lastsMs: 1_000,
    dice: own,
    mayDie: false,
    mayRefuse: false,
    rules: '  - { fault: command, on: switch, lasts: 1s }',
    slowTarget: `  switch: { command: { inject: ${words('on', 1)}, undo: ${words('off', 3)}, verify: ${words('check', 3)} } }\n`,
  };
}

export const switchScript = `sleep "$2"
case "$1" in
  on) : > broken ;;
  off) rm -f broken ;;
  check) ! test -e broken ;;
esac
`;

export function scheduleOf(seed: string, row: string, number: number, lastsMs: number): FaultSchedule {
  const own = dice(seed).under(`${row}/${number}`);
  const first = menu[number % menu.length] as (typeof menu)[number];
  const others = menu.filter(([, on]) => on !== first[1]);
  const second = others[Math.floor(own.unit('second') * others.length)] as (typeof menu)[number];
  const chosen = own.unit('two') < 0.5 ? [first, second] : [first];
  return {
    name: `${row} #${number}`,
    faults: chosen.map(([fault, on]) => `${fault} on ${on}`),
    lastsMs,
    dice: own,
    mayDie: chosen.some(([fault, on]) => on === 'worker' && (fault === 'kill' || fault === 'terminate')),
    mayRefuse: chosen.some(([fault]) => fault === 'refuse' || fault === 'flap'),
    rules: chosen
      .map(([fault, on, params]) => `  - { fault: ${fault}, on: ${on}, ${params === undefined ? '' : `${params}, `}lasts: ${lastsMs}ms }`)
      .join('\n'),
  };
}

/** The gate starts `shop`. `worker` runs before the gate and does not belong to it. */
export const configOf = ({ rules, faults, slowTarget = '' }: FaultSchedule, { preview, upstream, link }: Ports): string => `version: 1
name: storm
preview: http://127.0.0.1:${preview}
targets:
  shop: { process: { run: sleep 600 } }
  worker: { process: { pidfile: worker.pid } }
  wire: { link: { listen: 127.0.0.1:${link}, to: 127.0.0.1:${upstream} } }
${slowTarget}checks:
  - { name: front, http: { path: ${checkPath}, timeout: 500ms }, rate: 40/s, steady: { success: 50% }, during: { success: 0% }, recovers: 1s }
faults:
${rules}
plan: { scenarios: 1, faults: ${faults.length}, budget: 2m, shrink: { tries: 0 } }
`;

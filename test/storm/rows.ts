import type { Edit } from './build.ts';
import * as endings from './ending.ts';
import { type Limits, limits } from './judge.ts';
import { menuNumber } from './schedule.ts';

/** A row of the table: a number of runs that end in one way, the limits for all of them, and a mutant that must fail them. */
export interface Row {
  readonly key: string;
  readonly title: string;
  readonly runs: number;
  readonly ending: endings.Ending;
  readonly limits: Limits;
  /** Use the schedule with slow helpers, so that a helper is running when the run ends. */
  readonly helpers?: boolean;
  readonly mutant: {
    readonly name: string;
    readonly edits: readonly Edit[];
    /** Only runs with this number in the menu of faults. Other runs catch the mutant too, but too rarely. */
    readonly in?: number;
  };
}

const injectFaultFile = 'src/engine/inject-fault.ts';
const record = "  await recorder.emit({ type: 'undo.recorded', undo: ready.undo });\n";
const sleeping = '    await world.clock.sleep(spec.lastsMs, AbortSignal.any([signal, decided])).catch(() => undefined);\n';
const keeperRecovery: Edit = { file: 'src/keeper/main.ts', from: 'if (!host.released) await recover(host, end, exit);', to: '' };
const noPost: Edit = { file: 'src/action/post.ts', from: '  await recoverAndReport(journal);', to: '' };
const noSignals: Edit = { file: 'src/world/cancellation.ts', from: "['SIGINT', 'SIGTERM', 'SIGHUP'].map", to: '[].map' };
const cancelWaits: Edit = { file: injectFaultFile, from: sleeping, to: sleeping.replace('[signal, decided]', '[decided]') };

export const rows: readonly Row[] = [
  {
    key: 'kill',
    title: 'SIGKILL at any moment, then post',
    runs: 1000,
    ending: endings.killed,
    limits: limits({ removedP99Ms: 2_000, midFaultShare: 0.5 }),
    mutant: { name: 'handlers only: no undo after SIGKILL', edits: [keeperRecovery, noPost] },
  },
  {
    key: 'no-post',
    title: 'SIGKILL, post never runs',
    runs: 300,
    ending: endings.abandoned,
    limits: limits({ removedP95Ms: 1_000 }),
    mutant: { name: 'the keeper only closes its links', edits: [keeperRecovery] },
  },
  {
    key: 'both',
    title: 'gate and keeper SIGKILLed at the same time, then `recover`',
    runs: 300,
    ending: endings.bothKilled,
    limits: limits({}),
    mutant: {
      name: 'journal written after the effect',
      in: menuNumber('pause', 'worker'),
      edits: [
        { file: injectFaultFile, from: record, to: '' },
        { file: injectFaultFile, from: sleeping, to: `${sleeping}  ${record}` },
      ],
    },
  },
  {
    key: 'helpers',
    title: 'helpers slowed by 0–500 ms, killed in flight',
    runs: 300,
    ending: endings.killedInFlight,
    limits: limits({ midFaultShare: 0.5 }),
    helpers: true,
    mutant: {
      name: 'no drain: helpers in flight continue',
      edits: [
        {
          file: 'src/world/recover/recover.ts',
          from: 'await drain(started.mark, on.processes, signal);',
          to: '',
        },
      ],
    },
  },
  {
    key: 'normal-end',
    title: 'runner: normal end',
    runs: 300,
    ending: endings.ownEnd,
    limits: limits({}),
    mutant: {
      name: 'what was started is not stopped',
      edits: [
        {
          file: 'src/gate.ts',
          from: '(await open?.stop(stopMs)) ?? []',
          to: '[] as { target: string; reason: string }[]',
        },
      ],
    },
  },
  {
    key: 'cancel',
    title: 'runner: cancel',
    runs: 300,
    ending: endings.cancelled,
    limits: limits({ removedP99Ms: 2_000 }),
    mutant: { name: 'no signal handlers', edits: [noSignals] },
  },
  {
    key: 'step-timeout',
    title: 'runner: step timeout',
    runs: 300,
    ending: endings.cancelled,
    limits: limits({ removedP99Ms: 2_000 }),
    mutant: { name: 'a cancel waits until the fault has lasted', edits: [cancelWaits] },
  },
  {
    key: 'container',
    title: 'runner: job in a container',
    runs: 300,
    ending: endings.inContainer,
    limits: limits({ removedP99Ms: 2_000 }),
    mutant: {
      name: 'no fence: main works on',
      edits: [{ file: 'src/world/recover/recover.ts', from: 'gate !== null && (await fence(', to: 'gate === undefined && (await fence(' }],
    },
  },
  {
    key: 'shutdown',
    title: 'runner: shutdown, no post',
    runs: 300,
    ending: endings.shutDown,
    limits: limits({ removedP99Ms: 2_000 }),
    mutant: { name: 'no signal handlers', edits: [noSignals] },
  },
  {
    key: 'always',
    title: 'runner: `if: always()`, no signal, worker killed later',
    runs: 300,
    ending: endings.alwaysStep,
    limits: limits({}),
    mutant: {
      name: 'a closed pipe is not noticed',
      edits: [
        {
          file: 'src/world/cancellation.ts',
          from: "const onClosedPipe = () => cancel('a closed pipe');",
          to: 'const onClosedPipe = () => undefined;',
        },
      ],
    },
  },
];

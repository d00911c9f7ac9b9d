import type { Edit } from './build.ts';
import * as endings from './ending.ts';
import { type Limits, limits } from './judge.ts';
import { menuNumber } from './weather.ts';

/** A row of the table: so many runs that end in one way, what must hold for all of them, and a mistake that must not pass. */
export interface Row {
  readonly key: string;
  readonly says: string;
  readonly runs: number;
  readonly ending: endings.Ending;
  readonly limits: Limits;
  /** Runs with a helper that is under way are worth more here than any other weather. */
  readonly helpers?: boolean;
  readonly mutant: {
    readonly name: string;
    readonly edits: readonly Edit[];
    /** Only runs of this number in the menu of faults: the mistake shows in others too, but too rarely to wait for. */
    readonly in?: number;
  };
}

const hold = 'src/engine/inject-fault.ts';
const record = "  await recorder.emit({ type: 'undo.recorded', undo: ready.undo });\n";
const sleeping = '    await world.clock.sleep(spec.lastsMs, AbortSignal.any([signal, decided])).catch(() => undefined);\n';
const keeperWill: Edit = { file: 'src/keeper/main.ts', from: 'if (!host.released) await recover(host, end);', to: '' };
const noPost: Edit = { file: 'src/action/post.ts', from: '  await recoverAndReport(journal);', to: '' };
const noSignals: Edit = { file: 'src/world/cancellation.ts', from: "['SIGINT', 'SIGTERM', 'SIGHUP'].map", to: '[].map' };
const patient: Edit = { file: hold, from: sleeping, to: sleeping.replace('[signal, decided]', '[decided]') };

export const rows: readonly Row[] = [
  {
    key: 'kill',
    says: 'SIGKILL at any moment, then post',
    runs: 1000,
    ending: endings.killed,
    limits: limits({ goneP99Ms: 2_000, liveShare: 0.5 }),
    mutant: { name: 'handlers only: no undo after SIGKILL', edits: [keeperWill, noPost] },
  },
  {
    key: 'no-post',
    says: 'SIGKILL, post never runs',
    runs: 300,
    ending: endings.abandoned,
    limits: limits({ goneP95Ms: 1_000 }),
    mutant: { name: 'the keeper only closes its links', edits: [keeperWill] },
  },
  {
    key: 'both',
    says: 'gate and keeper SIGKILLed at the same time, then `recover`',
    runs: 300,
    ending: endings.bothKilled,
    limits: limits({}),
    mutant: {
      name: 'journal written after the effect',
      in: menuNumber('pause', 'worker'),
      edits: [
        { file: hold, from: record, to: '' },
        { file: hold, from: sleeping, to: `${sleeping}  ${record}` },
      ],
    },
  },
  {
    key: 'helpers',
    says: 'helpers slowed by 0–500 ms, killed in flight',
    runs: 300,
    ending: endings.killedInFlight,
    limits: limits({ liveShare: 0.5 }),
    helpers: true,
    mutant: {
      name: 'no drain: helpers in flight continue',
      edits: [
        {
          file: 'src/world/recover/recover.ts',
          from: 'if (started?.mark !== undefined) await drain(started.mark, on.processes, signal);',
          to: '',
        },
      ],
    },
  },
  {
    key: 'normal-end',
    says: 'runner: normal end',
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
    says: 'runner: cancel',
    runs: 300,
    ending: endings.cancelled,
    limits: limits({ goneP99Ms: 2_000 }),
    mutant: { name: 'no signal handlers', edits: [noSignals] },
  },
  {
    key: 'step-timeout',
    says: 'runner: step timeout',
    runs: 300,
    ending: endings.cancelled,
    limits: limits({ goneP99Ms: 2_000 }),
    mutant: { name: 'a cancel waits until the fault has lasted', edits: [patient] },
  },
  {
    key: 'container',
    says: 'runner: job in a container',
    runs: 300,
    ending: endings.inContainer,
    limits: limits({ goneP99Ms: 2_000 }),
    mutant: {
      name: 'no fence: main works on',
      edits: [{ file: 'src/world/recover/recover.ts', from: 'gate !== null && (await fence(', to: 'gate === undefined && (await fence(' }],
    },
  },
  {
    key: 'shutdown',
    says: 'runner: shutdown, no post',
    runs: 300,
    ending: endings.shutDown,
    limits: limits({ goneP99Ms: 2_000 }),
    mutant: { name: 'no signal handlers', edits: [noSignals] },
  },
  {
    key: 'always',
    says: 'runner: `if: always()`, no signal, worker killed later',
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

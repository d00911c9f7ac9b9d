import type { Processes } from '../../../../src/world/process/processes.ts';
import type { RecoveryEnvironment } from '../../../../src/world/recover/recovery-environment.ts';
import { identityIn } from './machine.ts';
import type { Mutant } from './schedule.ts';

const on = (outside: RecoveryEnvironment, processes: Partial<Processes>): RecoveryEnvironment => ({
  ...outside,
  processes: { ...outside.processes, ...processes },
});

/** Builds with one defect each. The simulation must find all of them. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'no lock': { outside: (outside) => ({ ...outside, withLock: (_path, _signal, task) => task() }) },
  'no fence': {
    outside: (outside, _scene, gate) => {
      const isGate = (pid: number) => pid === identityIn(gate.process).pid;
      return on(outside, {
        stateOf: (process) => (isGate(process.pid) ? Promise.resolve(null) : outside.processes.stateOf(process)),
        signalTo: (process, name) => (isGate(process.pid) ? Promise.resolve(false) : outside.processes.signalTo(process, name)),
      });
    },
  },
  'no drain': {
    outside: (outside) =>
      on(outside, {
        startedFor: (mark, leader) => (mark.endsWith(':helper') ? Promise.resolve([]) : outside.processes.startedFor(mark, leader)),
      }),
  },
  'no second check': { settleMs: 0 },
  'oldest first': {
    outside: (outside) => ({
      ...outside,
      read: async (path) => {
        const events = await outside.read(path);
        return [
          ...events.filter(({ type }) => type !== 'undo.recorded'),
          ...events.filter(({ type }) => type === 'undo.recorded').reverse(),
        ];
      },
    }),
  },
  'continues after a torn line': {
    outside: (outside, { disk }, _gate, by) => ({ ...outside, resume: async () => disk.open(by, undefined, false) }),
  },
  'identifies a process by its pid alone': {
    outside: (outside, { machine }) =>
      on(outside, {
        stateOf: async ({ pid }) => machine.holder(pid)?.state ?? null,
        signalTo: async ({ pid }, name) => {
          const holder = machine.holder(pid);
          if (holder?.state == null) return false;
          machine.signal(holder, name);
          return true;
        },
      }),
  },
  'injected before the record': {
    recorder: (recorder) => ({
      ...recorder,
      emit: (event) => {
        const kept = recorder.emit(event);
        kept.catch(() => undefined);
        return event.type === 'undo.recorded' ? Promise.resolve() : kept;
      },
    }),
  },
};

import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { atExit } from './at-exit.ts';

/** A separate process for one party of a measurement, which communicates over IPC. */
export interface Part<Ready = { port: number }> {
  readonly ready: Ready;
  readonly pid: number;
  ask<T>(question: unknown): Promise<T>;
  stop(): void;
}

const limitMs = 120_000;

/** Starts `bench/parts/<file>` and waits for its first message. */
export async function startPart<Ready = { port: number }>(file: string, ...args: string[]): Promise<Part<Ready>> {
  const child = fork(new URL(file, import.meta.url), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const stop = atExit(() => void child.kill('SIGKILL'));
  const ready = await next<Ready>(child);
  return {
    ready,
    pid: child.pid ?? 0,
    ask: (question) => {
      const answer = next<never>(child);
      child.send(question as object);
      return answer;
    },
    stop,
  };
}

function next<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('a part of the benchmark does not respond')), limitMs);
    child.once('exit', (code) => reject(new Error(`a part of the benchmark ended with ${code}`)));
    child.once('message', (message) => {
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve(message as T);
    });
  });
}

/** User and system time of a process so far, ms (fields 14 and 15 of /proc/PID/stat, 10 ms each). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

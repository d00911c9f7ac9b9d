import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { mutants } from './mutants.ts';
import { type Stormed, stormOf } from './storm.ts';

interface Part {
  readonly from: number;
  readonly to: number;
  readonly mutant?: string;
}

/** Runs schedules in several threads. */
export async function stormInThreads(schedules: number, threads: number): Promise<Stormed> {
  const size = Math.ceil(schedules / threads);
  const parts = Array.from({ length: threads }, (_, index) => ({ from: index * size, to: Math.min(schedules, (index + 1) * size) }));
  const all = await Promise.all(parts.map(inThread));
  return {
    schedules: all.reduce((sum, one) => sum + one.schedules, 0),
    events: all.reduce((sum, one) => sum + one.events, 0),
    violations: all.flatMap(({ violations }) => violations),
  };
}

const inThread = (part: Part): Promise<Stormed> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

if (!isMainThread && workerData !== null) {
  const { from, to, mutant } = workerData as Part;
  parentPort?.postMessage(await stormOf(from, to, mutant === undefined ? {} : mutants[mutant]));
}

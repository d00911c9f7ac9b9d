import * as z from 'zod';
import { type Reach, reasonLine } from '../reach/reach.ts';
import { clockScript } from './script.ts';

/** A process of this machine that libfaketime might give another time. */
export interface ClockedProcess {
  readonly pid: number;
  /** Does it run in the container of this look? */
  readonly isInside: boolean;
  /** Has it loaded libfaketime? */
  readonly isLoaded: boolean;
  /** The variables of libfaketime in its environment. */
  readonly settings: Readonly<Record<string, string>>;
  /** Device and inode of its clock file, which name a file on this machine; `null`: there is none. */
  readonly id: string | null;
}

/** A clock file of libfaketime, as this machine sees it. */
export interface ClockFile {
  /** On this machine, without symbolic links. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
  /** A program other than the gate has read it since it was last changed. */
  readonly wasRead: boolean;
}

const processes = z.array(
  z.object({
    pid: z.number(),
    isInside: z.boolean(),
    isLoaded: z.boolean(),
    settings: z.record(z.string(), z.string()),
    id: z.string().nullable(),
  }),
);
const file = z.object({ path: z.string(), id: z.string(), text: z.string(), wasRead: z.boolean() }).nullable();

async function ask<T>(reach: Reach, shape: z.ZodType<T>, settings: object, signal: AbortSignal): Promise<T> {
  const end = await reach.run('machine', [process.execPath, '-e', clockScript, JSON.stringify(settings)], signal);
  if (end.status !== 0) throw new Error(`the clock file cannot be opened (${reasonLine(end)})`);
  return shape.parse(JSON.parse(end.stdout));
}

/** @param id of the container */
export const clockedProcesses = (reach: Reach, id: string, signal: AbortSignal): Promise<readonly ClockedProcess[]> =>
  ask(reach, processes, { look: id }, signal);

/** Where a file is: on this machine, or below a folder of this machine that may be reached through symbolic links. */
export type FilePlace = { readonly path: string } | { readonly source: string; readonly rest: string };

/** `null`: it does not exist. */
export const readClockFile = (reach: Reach, place: FilePlace, signal: AbortSignal): Promise<ClockFile | null> =>
  ask(reach, file, { read: place }, signal);

/** Writes the text `to` if the file says `from`. Resolves with what it says then. */
export const swapClockFile = (
  reach: Reach,
  swap: { readonly path: string; readonly from: string; readonly to: string },
  signal: AbortSignal,
): Promise<ClockFile | null> => ask(reach, file, { swap }, signal);

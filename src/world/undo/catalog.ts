import { linkClear, trafficStop } from './keeper-bound.ts';
import { processContinue } from './process-continue.ts';
import { processKilled } from './process-killed.ts';
import { processStop } from './process-stop.ts';
import type { Undoer } from './undoer.ts';

const undoers: readonly Undoer[] = [processContinue, processKilled, processStop, linkClear, trafficStop];

/** `undefined`: a record of a later version; a person must take it out by hand. */
export const undoerOf = (kind: string): Undoer | undefined => undoers.find((undoer) => undoer.kind === kind);

import { fileURLToPath } from 'node:url';

/** This run builds the bundle, or was told that it is there. */
export const isBuilt = process.env.CHAOS_GATE_BUILD !== undefined || process.env.CHAOS_GATE_PREBUILT === '1';

/** The folder from which tests start the gate and its keeper: the bundle, as users do. The source, where a run has no bundle, takes longer to start. */
export const programs = new URL(isBuilt ? '../dist/' : '../src/', import.meta.url);

/** The command line, to be started with Node. */
export const cliProgram = fileURLToPath(new URL(isBuilt ? 'cli.js' : 'cli/bin.ts', programs));

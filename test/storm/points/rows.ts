import { mutant } from '../build.ts';
import type { StormRow } from '../row.ts';
import { simulationRow } from './simulation-row.ts';
import { deathRow, isCaught, mutants, type TableOptions, writeRow } from './table.ts';

export interface PointOptions extends TableOptions {
  /** Also run against builds with a deliberate defect. */
  readonly mutants: boolean;
}

const schedules = 100_000;

/** The rows of the storm that test each point instead of drawing moments, by their key. */
export const pointRows: Readonly<Record<string, (options: PointOptions) => Promise<StormRow>>> = {
  points: async (options) => ({ ...(await deathRow(options)), ...(options.mutants && { mutant: await against('deaths') }) }),
  writes: async (options) => ({ ...(await writeRow(options)), ...(options.mutants && { mutant: await against('writes') }) }),
  schedules: ({ share }) => simulationRow(Math.ceil(schedules * share)),
};

async function against(row: keyof typeof mutants): Promise<NonNullable<StormRow['mutant']>> {
  const { name, edits } = mutants[row];
  const broken = mutant(name, edits);
  try {
    return { name, caught: await isCaught(row, broken) };
  } finally {
    broken.remove();
  }
}

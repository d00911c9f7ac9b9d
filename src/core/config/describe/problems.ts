import { problemCodes } from '../source/problem.ts';
import { capital, code, table } from './table.ts';

/** The stable codes of problems. */
export const problemTable = (): string =>
  table(
    ['code', 'what'],
    Object.entries(problemCodes).map(([problem, message]) => [code(problem), capital(message)]),
  );

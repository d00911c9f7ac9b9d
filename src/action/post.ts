import { readState } from './context/state.ts';

/**
 * The action's post step: puts back what a main step that died still owes, and says the last word in its place. Silent when main
 * said it. Red only when a fault may still be in place.
 */
export async function post(_home: URL): Promise<void> {
  const journal = readState(process.env, 'journal');
  const ended = readState(process.env, 'ended');
  if (journal === undefined || (ended !== undefined && ended !== 'unrestored')) return;
  const { recoverAndReport } = await import('./recover-and-report.ts');
  await recoverAndReport(journal);
}

import { readState } from './context/state.ts';

/**
 * The action's post step: carries out the pending undos of a main step that died, and publishes the report in its place. Silent if main
 * published it. Fails only if a fault may still be in place.
 */
export async function post(_home: URL): Promise<void> {
  const journal = readState(process.env, 'journal');
  const ended = readState(process.env, 'ended');
  if (journal === undefined || (ended !== undefined && ended !== 'unrestored')) return;
  const { recoverAndReport } = await import('./recover-and-report.ts');
  await recoverAndReport(journal);
}

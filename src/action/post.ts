import { readState } from './context/state.ts';

/**
 * The post step of the action. If the main step died, it runs the pending undos and publishes the report. If the main step has published,
 * it does
 * nothing. It fails only when a fault may still be in place.
 */
export async function post(_home: URL): Promise<void> {
  const journal = readState(process.env, 'journal');
  const ended = readState(process.env, 'ended');
  if (journal === undefined || (ended !== undefined && ended !== 'unrestored')) return;
  const { recoverAndReport } = await import('./recover-and-report.ts');
  await recoverAndReport(journal);
}

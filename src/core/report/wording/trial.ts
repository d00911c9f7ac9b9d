import type { Trial } from '../../model/plan/trial.ts';

/** Why something is run, for a line of progress; null for the scenarios of the plan themselves. */
export function trialLabel(trial: Trial | undefined): string | null {
  const of = trial?.of ?? '';
  switch (trial?.role) {
    case 'control':
      return 'control run without a fault';
    case 'repeat':
      return `repeat of ${of}: does it show the same again?`;
    case 'milder':
      return `${of} reduced: does it still fail?`;
    case 'alone':
      return `one fault of ${of} alone: is it enough?`;
    case 'edge':
      return `${of} at another severity: where does it start to fail?`;
    default:
      return null;
  }
}

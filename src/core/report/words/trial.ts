import type { Trial } from '../../model/trial.ts';

/** Why something is played, for a line of progress; null for the scenarios of the plan themselves. */
export function sayTrial(trial: Trial | undefined): string | null {
  const of = trial?.of ?? '';
  switch (trial?.role) {
    case 'control':
      return 'a control: the same steps, and no effect';
    case 'repeat':
      return `${of} again: does the failure come again?`;
    case 'milder':
      return `a milder form of ${of}: does it still fail?`;
    case 'alone':
      return `one fault of ${of} alone: is it enough?`;
    case 'edge':
      return `${of} at another strength: where does it begin to break?`;
    default:
      return null;
  }
}

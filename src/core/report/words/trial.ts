import type { Trial } from '../../model/trial.ts';

/** Why something is played, for a line of progress; null for the scenarios of the plan themselves. */
export function sayTrial(trial: Trial | undefined): string | null {
  const of = trial?.of ?? '';
  switch (trial?.role) {
    case 'control':
      return 'control: the same steps, and no effect';
    case 'repeat':
      return `${of} again: does the failure come again?`;
    case 'milder':
      return `a milder form of ${of}: does it still fail?`;
    case 'alone':
      return `one fault of ${of} alone: does it do it?`;
    case 'edge':
      return `${of}: from which strength on?`;
    default:
      return null;
  }
}

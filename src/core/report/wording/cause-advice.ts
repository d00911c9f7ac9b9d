import type { Cause } from '../../model/result/cause.ts';
import type { Finding } from '../../model/result/finding.ts';
import { code, type Phrase, say } from '../document/phrase.ts';

/**
 * What to do about a finding that could not be decided: one function for each cause. null: its cause is not known.
 * @param previous the scenario with faults that ran before; null: nothing had been injected
 */
export const causeAdvice = (finding: Finding, previous: string | null): Phrase | null =>
  finding.cause === undefined ? null : byCause[finding.cause](finding, previous);

const byCause: Readonly<Record<Cause, (finding: Finding, previous: string | null) => Phrase>> = {
  'not-injected': (one) => say`The fault on ${target(one)} could not be injected: fix what its row names.`,
  'not-observed': (one) =>
    say`The fault affected no traffic on ${target(one)}: make sure that the checks send requests that use it while the fault is in place.`,
  'not-reached': (one) =>
    say`The traffic on ${target(one)} did not meet the fault: raise ${code('share')}, let the fault last longer, or lower ${code('after')} (left out, it lies within a response).`,
  'clients-refused': () =>
    say`The preview refused the clients: give the fault the ${code('path')} and ${code('headers')} that it accepts, or limit fewer requests.`,
  'other-protocol': (one) =>
    say`${code('http-error')}, ${code('http-delay')} and ${code('wrong-body')} need HTTP/1.x: use ${code('reset')} or ${code('latency')} on ${target(one)}.`,
  'not-changeable': (one) =>
    say`Give ${code('wrong-body')} another ${code('kind')}: it changes successful responses with a body of up to 512 kB, and ${code('nulls')} only JSON. Make sure that such responses pass ${target(one)}.`,
  'disturbs-nothing': (one) =>
    say`Give the method of ${target(one)} an action that disturbs something: those that it has only read, print or wait.`,
  'changed-by-others': (one) =>
    say`Another program changed what the gate had disturbed on ${target(one)}: find out which, and let nothing else change it while the gate runs.`,
  'address-limited': () =>
    say`If the preview trusts ${code('X-Forwarded-For')}, set ${code('forwarded-for: true')} on the fault, so that each client has an address of its own; otherwise raise the limit in the preview.`,
  'few-samples': fewSamples,
  'by-chance': (one) =>
    say`The result of ${check(one)} is too close to its tolerance to decide: take more samples (${code('rate')}, ${code('lasts')}), or move the tolerance.`,
  'recovery-unwatched': (one) =>
    say`Raise ${code('rate')} of ${check(one)}: its recovery could not be decided in the time that the gate watches.`,
  'unhealthy-before': (one, previous) => {
    const what = one.check === null ? say`The preview was not healthy` : say`${check(one)} was not in its steady state`;
    return previous === null
      ? say`${what} when the scenario began, and no fault had been injected until then: look at the log of the preview, and at other work on this machine.`
      : say`${what} when the scenario began: find out what ${code(previous)}, the scenario before it, left behind.`;
  },
  'no-fault-met': () => say`No fault affected any traffic, so something else failed at that time: look at the log of the preview.`,
  'gate-trouble': () =>
    say`The gate was too slow to measure: run it on a machine with more free CPU, or lower ${code('rate')} of the checks.`,
  'cut-by-gate': () =>
    say`Find out why the container was restarted in this scenario: the gate cannot tell its own effect from that of the preview then.`,
  'cut-short': ({ says }) =>
    /budget/.test(says)
      ? say`The budget ended first: raise ${code('plan.budget')}, or run fewer scenarios.`
      : say`The scenario was cut short: run it again.`,
  'ended-early': () =>
    say`The gate ended a scenario that had not failed: report it as a defect of the gate, with its ${code('journal.jsonl')}.`,
  'writes-unread': (one) =>
    say`Records that ${check(one)} wrote could not be read back: read one record at a time (${code('read: { path: /…/{id} }')}), or raise the limit of the list.`,
  'unstable-check': (one) => say`Make ${check(one)} pass without any fault first: until then its failures cannot be attributed to a fault.`,
};

function fewSamples(one: Finding): Phrase {
  if (one.phase === 'before') return say`Raise ${code('rate')} of ${check(one)}: the baseline could not be decided in time.`;
  const factor = one.required === null || one.count === 0 ? null : one.required / one.count;
  const much = factor === null || factor <= 1 ? '' : ` to about ${Math.ceil(factor * 10) / 10} times as much`;
  return say`${check(one)} had too few samples: raise its ${code('rate')}${much}, or let the faults last longer.`;
}

const check = ({ check }: Finding): Phrase => say`${check === null ? 'a check' : code(check)}`;
const target = ({ target }: Finding): Phrase => say`${target === null ? 'a target' : code(target)}`;

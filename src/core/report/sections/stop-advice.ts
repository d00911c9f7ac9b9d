import { patternOf } from '../../diagnosis/pattern-of.ts';
import type { Finding } from '../../model/result/finding.ts';
import type { Result } from '../../model/result/result.ts';
import type { StopCause } from '../../model/result/stop-cause.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';
import { patternPath } from '../wording/pattern-url.ts';

/** What to do about a run that ended as `error` or `unhealthy`: one function for each cause. null: the cause is not known. */
export const stopAdvice = (result: Result): Phrase | null => (result.cause === undefined ? null : byCause[result.cause](result));

const protectedPreview = code('preview: { url: …, headers: { … } }');

const byCause: Readonly<Record<StopCause, (result: Result) => Phrase>> = {
  PLATFORM_UNSUPPORTED: () => say`Run the gate in a Linux job, container, virtual machine or WSL 2.`,
  TARGET_UNAVAILABLE: () =>
    say`Start the target, correct how the config names it, or give the gate the rights that the reason says are missing.`,
  TARGET_NOT_READY: () =>
    say`Read the log of the target in the report folder: fix what keeps it from starting, or correct its ${code('port')} or ${code('ready')}.`,
  REHEARSAL_FAILED: () =>
    say`Run the commands of the target by hand: ${code('inject')} must have an effect that ${code('verify')} sees, and ${code('undo')} must remove it.`,
  LINK_UNAVAILABLE: () => say`Free the address in ${code('listen')} of the link, or choose another one.`,
  KEEPER_LOST: () =>
    say`The process that carries the links was ended: look for a kill or for a lack of memory on this machine, then run the gate again.`,
  JOURNAL_UNWRITABLE: () => say`Free space on the disk, or make the state folder of the gate writable, then run the gate again.`,
  JOURNAL_UNREADABLE: () => say`The journal of the run cannot be read: check by hand that no fault is in place, then run the gate again.`,
  SHARD_MISSING: () => say`Look at the job of the shard that left no result: run it again, then join the results again.`,
  LOCKED: () => say`Wait until the other gate has ended, or give each gate targets of its own; then run the gate again.`,
  killed: () =>
    say`Find out what ended the gate (a limit of the job, a lack of memory, a cancelled workflow), then run it again. Its faults were removed afterwards.`,
  'start-overdue': () =>
    say`Fix what keeps the target from starting; or allow more time with ${code('plan.budget')}, or less with ${code('ready-within')}.`,
  'unhealthy-after-rehearsal': () =>
    say`The preview did not recover from the rehearsal of a fault: make it recover from that fault, or remove the target from ${code('faults')}.`,
  defect: () => say`Report this as a defect of the gate, with the log of the step and ${code('journal.jsonl')}.`,
  'not-reached': () => say`Make sure that the deployment has finished and that its address is right, then run the gate again.`,
  'login-needed': () => say`Give the gate the header that the preview's protection accepts: ${protectedPreview}.`,
  'other-address': () => say`Write the address that responds in ${code('preview')}, or the path that responds in the check.`,
  certificate: () => say`Give the preview a certificate that is valid for its host name, or write the host that the certificate names.`,
  'too-many-requests': () => say`Lower ${code('rate')} of the checks, or exempt the gate from the preview's limit.`,
  'preview-error': () => say`Look at the log of the preview: it responds with an error although no fault was injected.`,
  'other-content': () =>
    say`Open the preview and compare it with what the check expects: correct the path or the expectation, or deploy again.`,
  'not-http': () => say`Correct what the server sends, or the port in ${code('preview')}: checks cannot read its responses.`,
  'no-response': () => say`Find out why the preview takes so long without any fault, or raise ${code('timeout')} of the check.`,
  'record-unread': () => say`Correct ${code('read')} or ${code('write.id')} of the check until a record that was written can be read back.`,
  'target-ended': () => say`The program ended on its own: fix the error that its last output shows, then run the gate again.`,
  'baseline-failed': (result) =>
    say`Make ${failedChecks(result)} pass without any fault: look at the log of the preview, or correct what the check expects.`,
  'baseline-slow': (result) =>
    say`${failedChecks(result)} took longer than ${code('steady')} allows without any fault: speed it up, or raise that limit.`,
  'connections-reset': () =>
    say`Let the application survive that a connection ends: ${patternOf('no-reconnect').structure}. A client or pool needs an ${code('error')} listener, or the process ends with its connection. See ${code(patternPath('no-reconnect'))}.`,
  'hypothesis-unmet': () =>
    say`Make the hypothesis of the experiment hold without any fault: look at the log of the preview, or correct the probe that the reason names.`,
  'baseline-writes': (result) =>
    say`Find out why records that ${failedChecks(result)} wrote were lost without any fault: until then no loss can be attributed to a fault.`,
};

const failedChecks = ({ baseline }: Result): Phrase => {
  const names = (baseline?.findings ?? []).filter(({ outcome }) => outcome === 'failed').flatMap(({ check }: Finding) => check ?? []);
  return names.length === 0 ? say`the checks` : listed([...new Set(names)].slice(0, 3).map(code));
};

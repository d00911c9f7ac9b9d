import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../core/model/failure.ts';
import { composeProject } from '../../world/containers/compose-project.ts';
import type { Subject } from '../../world/discovery/discover.ts';
import { request } from '../../world/discovery/request.ts';
import { projectMembers } from '../../world/discovery/subject.ts';
import { within } from '../../world/within.ts';
import type { Tried } from './findings.ts';
import { seenAt, type TryOptions } from './seen-at.ts';
import type { Compose, Survey } from './survey.ts';

const readyMs = 300_000;
const stopMs = 60_000;
const answerMs = 60_000;
const pollMs = 500;

/** Starts the Compose project under a name of its own, unless it runs already, looks at it, and removes it. */
export async function tryCompose(survey: Survey, { file, web }: Compose, options: TryOptions, signal: AbortSignal): Promise<Tried> {
  const port = web?.ports[0]?.host;
  if (port === undefined) throw new GateFailure('TARGET_UNAVAILABLE', 'no service of the Compose file has a port on this machine');
  const running = await projectMembers(options.root, signal);
  if (running.some(({ container }) => container.running)) {
    options.note('the Compose project runs already');
    return watch(survey, port, true, options, signal);
  }
  options.note(`starting ${file}…`);
  const logDir = await mkdtemp(join(tmpdir(), 'chaos-gate-look-'));
  const nothing = async (): Promise<void> => undefined;
  const context = { workspace: options.root, logDir, runId: `look-${randomUUID()}`, recordUndo: nothing, settleUndo: nothing };
  const project = composeProject({ files: [file], readyMs }, context);
  try {
    await project.start(signal);
    return await watch(survey, port, false, options, signal);
  } finally {
    await within(stopMs, null, (limit) => project.stop(limit));
  }
}

async function watch(survey: Survey, port: number, wasRunning: boolean, options: TryOptions, signal: AbortSignal): Promise<Tried> {
  await untilAnswering(port, signal);
  const members = await projectMembers(options.root, signal);
  const subject: Subject = { roots: [], members, http: { host: 'localhost', port }, paths: survey.paths, folder: options.root, links: [] };
  return seenAt(subject, port, wasRunning, options, signal);
}

async function untilAnswering(port: number, signal: AbortSignal): Promise<void> {
  for (const untilMs = performance.now() + answerMs; performance.now() < untilMs; ) {
    if ((await request('localhost', port, '/', signal)).status !== null) return;
    await sleep(pollMs, undefined, { signal });
  }
  throw new GateFailure('TARGET_NOT_READY', `nothing served HTTP on port ${port} within ${answerMs / 1000} s`, {
    hint: 'which service do users reach, and on which port of this machine?',
  });
}

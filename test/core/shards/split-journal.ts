import type { Plan } from '../../../src/core/model/plan/plan.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { shardOf } from '../../../src/core/shards/shard-of.ts';

/**
 * The journals that the shards of a recorded run would have written, if each had seen what the whole run saw: the baseline and the controls are in
 * each of them, and a scenario with its repeats and its analysis is in one.
 */
export function splitJournal(events: readonly RunEvent[], of: number): readonly (readonly RunEvent[])[] {
  const started = events.find((event) => event.type === 'run.started');
  if (started === undefined) throw new TypeError('not a journal');
  return Array.from({ length: of }, (_, nth) => {
    const plan = shardOf(started.plan, { index: nth + 1, of }, { checks: started.checks, targets: [] });
    return [...partOf(events, plan)].map((event) => (event.type === 'run.started' ? { ...event, plan } : event));
  });
}

function* partOf(events: readonly RunEvent[], { scenarios }: Plan): Generator<RunEvent> {
  const mine = new Set(scenarios.map(({ id }) => id));
  let isMine = true;
  for (const event of events) {
    if (event.type === 'scenario.started') isMine = belongs(event, mine);
    if (event.type === 'lesson' ? mine.has(event.of) : isMine) yield event;
    if (event.type === 'scenario.ended') isMine = true;
  }
}

/** The baseline and the controls belong to each shard. */
function belongs({ scenario, plan, trial }: RunEvent & { type: 'scenario.started' }, mine: ReadonlySet<string>): boolean {
  if (plan === null || trial?.role === 'control') return true;
  return mine.has(trial?.of ?? scenario);
}

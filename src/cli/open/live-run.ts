import { resultOfEvents } from '../../core/conclude/conclude.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { reportHtml } from '../../core/report/html.ts';
import { redactData } from '../../core/secrets/redact-data.ts';
import { journalSecrets } from '../../core/secrets/run-secrets.ts';
import { followJournal } from '../../world/journal/follow.ts';
import type { Running } from '../../world/journal/running.ts';
import { stateOf } from '../../world/process/identity.ts';
import { commandsOf } from '../../world/recover/carry-out.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { liveHtml, livePage, liveScript } from './live-page.ts';
import { emptyLive, foldLive } from './live-state.ts';
import type { Served } from './serve.ts';

/** The pages of a run: the live page while it runs, and its report afterwards. */
export interface LiveRun {
  respond(rest: string): Promise<Served | null>;
  close(): Promise<void>;
}

const html = (body: string): Served => ({ type: 'text/html; charset=utf-8', body });

/** Follows a run by its journal. Secrets of the run are masked in everything that is served. */
export async function openLiveRun({ journal, gate }: Running, io: Terminal): Promise<LiveRun> {
  const following = await followJournal(journal);
  const events: RunEvent[] = [];
  let live = emptyLive;
  let over = false;
  const read = async (): Promise<void> => {
    // Look at the process first: what it wrote before it ended is read afterwards.
    const dead = (await stateOf(gate)) === null;
    for (const event of await following.next()) {
      if (event.type === 'run.started') io.hide(journalSecrets(event.variables ?? [], io.env));
      const shown = redactData(event, io.redact);
      events.push(shown);
      live = foldLive(live, shown);
    }
    over = dead || live.view.over;
  };
  let reading: Promise<void> = Promise.resolve();
  /** One after the other: requests may come at the same time. */
  const upToDate = (): Promise<void> => {
    reading = reading.then(read);
    return reading;
  };
  const pages: Readonly<Record<string, () => Promise<Served>>> = {
    '': async () => html(over && events.length > 0 ? reportHtml(resultOfEvents(events, commandsOf)) : livePage(live)),
    live: async () => ({ type: 'application/json', body: JSON.stringify({ html: liveHtml(live), over }) }),
    'live.js': async () => ({ type: 'text/javascript; charset=utf-8', body: liveScript }),
  };
  return {
    async respond(rest) {
      const page = Object.hasOwn(pages, rest) ? pages[rest] : undefined;
      if (page === undefined) return null;
      await upToDate();
      return page();
    },
    close: () => following.close(),
  };
}

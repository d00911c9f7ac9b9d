import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LinkNeeds } from '../../src/core/evidence/link-needs.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import type { RunEvent } from '../../src/core/model/run/event.ts';
import type { Layout } from '../../src/core/model/run/layout.ts';
import type { LinkNeed } from '../../src/core/model/run/link-need.ts';

export interface GateRun {
  readonly result: Result | null;
  /** The end of the output, when there is no result. */
  readonly trouble: string;
  readonly wallMs: number;
  /** Run clock: the end of the last scenario that counts for the verdict (not of one for a lesson); null: there was none. */
  readonly judgedMs: number | null;
  /** Entry points and links, as the journal records them; null: the journal has no such record. */
  readonly layout: Layout | null;
  /** Which check needs which link, as the gate has learned it. */
  readonly needs: readonly LinkNeed[];
}

/** Longer than any run may take. The gate is ended after this time. */
const mostMs = 420_000;
const lookMs = 20;

/**
 * `chaos-gate run --json` in that folder, on its `chaos.yml`.
 * @param program the words after `node`: the command line from source, or the bundle's
 * @param onEvent gets each event of the journal soon after it was written
 */
export async function runGate(
  folder: string,
  seed: string,
  program: readonly string[],
  onEvent: (event: RunEvent) => void = () => undefined,
): Promise<GateRun> {
  const began = performance.now();
  const state = join(folder, 'state');
  const gate = spawn(process.execPath, [...program, 'run', '--json', '--no-color', '--config', 'chaos.yml', '--seed', seed], {
    cwd: folder,
    // Debian keeps nginx and HAProxy where only root looks.
    env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: folder, CHAOS_GATE_STATE_DIR: state },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: mostMs,
  });
  // The end of the corpus also ends its gates, and they remove their faults.
  const end = () => gate.kill('SIGTERM');
  process.once('exit', end);
  const output = { out: '', error: '' };
  gate.stdout.on('data', (chunk) => (output.out += chunk));
  gate.stderr.on('data', (chunk) => (output.error = `${output.error}${chunk}`.slice(-2_000)));
  const judged = new Judged();
  let layout: Layout | null = null;
  const learned = new LinkNeeds();
  const receive = (event: RunEvent) => {
    judged.add(event);
    if (event.type === 'run.started') layout = event.layout ?? null;
    if (event.type === 'links.carried') learned.add(event);
    onEvent(event);
  };
  const reading = setInterval(follow(state, receive), lookMs);
  await once(gate, 'close');
  clearInterval(reading);
  process.off('exit', end);
  const read = parsed(output.out);
  const wallMs = performance.now() - began;
  return read !== null && 'scenarios' in read
    ? { result: read, trouble: '', wallMs, judgedMs: judged.atMs, layout, needs: learned.all }
    : { result: null, trouble: output.out.slice(-500) + output.error, wallMs, judgedMs: null, layout, needs: learned.all };
}

class Judged {
  atMs: number | null = null;
  #isForVerdict = true;

  add(event: RunEvent): void {
    const role = event.type === 'scenario.started' ? event.trial?.role : undefined;
    if (role !== undefined) this.#isForVerdict = ['planned', 'control', 'repeat'].includes(role);
    if (event.type === 'scenario.ended' && this.#isForVerdict) this.atMs = event.atMs;
  }
}

function parsed(text: string): Result | null {
  try {
    return JSON.parse(text) as Result;
  } catch {
    return null;
  }
}

/** Passes each complete line of the only journal in that folder to `onEvent`, once. */
function follow(state: string, onEvent: (event: RunEvent) => void): () => void {
  let read = 0;
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    const [name] = (await readdir(state).catch(() => [])).filter((one) => one.endsWith('.jsonl'));
    const text = name === undefined ? '' : await readFile(join(state, name), 'utf8').catch(() => '');
    const lines = text.split('\n').slice(0, -1);
    for (const line of lines.slice(read)) onEvent(JSON.parse(line) as RunEvent);
    read = Math.max(read, lines.length);
    busy = false;
  };
}
